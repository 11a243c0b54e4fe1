import type { MemberKind, Polarity } from '@ratthall/domain/indicator';
import { common } from '#i18n/sv/common.ts';
import { capitalise, count } from '#i18n/sv/numerals.ts';
import { pace } from '#i18n/sv/pace.ts';
import { verdicts } from '#i18n/sv/verdicts.ts';

const judged = ['den bästa', 'den näst bästa', 'den näst sämsta', 'den sämsta'];
const neutral = ['den högsta', 'den näst högsta', 'den näst lägsta', 'den lägsta'];

const all = { municipality: 'medlemskommunerna', region: 'medlemsregionerna' };

const members = (n: number, isOthers: boolean) => {
  const other = isOthers ? (n === 1 ? 'annan ' : 'andra ') : '';
  return n === 1 ? `en ${other}medlem` : `${count(n)} ${other}medlemmar`;
};

/** What is said of a correction in Swedish. The English phrases have the same type. */
export const corrections = {
  verdict: verdicts.direction as Record<string, string>,
  status: pace.status as Record<string, string>,
  missing: common.missing,
  quarter: (quartile: number, polarity: Polarity): string => (polarity === 'none' ? neutral : judged)[quartile - 1]!,
  title: (indicator: string, name: string, year: number) => `${indicator}, ${name} ${year}`,
  titleOfMany: (indicator: string, figures: number, years: string) => `${indicator}, ${figures} värden ${years}`,
  figure: {
    changed: (before: string, after: string) => `Värdet ändrades från ${before} till ${after}.`,
    removed: (before: string, reason: string) =>
      `Värdet ${before} togs bort. Skälet till att uppgift saknas: ${reason}.`,
    added: (after: string, reason: string) => `Värdet ${after} kom till. Tidigare saknades uppgift: ${reason}.`,
    otherReason: (before: string, after: string) =>
      `Uppgift saknas fortfarande, men av ett annat skäl: förut ”${before}”, nu ”${after}”.`,
    otherDefinition: (value: string, before: number, after: number) =>
      `Värdet ${value} är detsamma, men följer nu definition ${after} i stället för ${before}.`,
    otherUse: (value: string) => `Värdet ${value} är detsamma, men vilka år det får jämföras med har ändrats.`,
    unseen: (value: string) =>
      `Värdet ändrades så lite att det inte syns med de decimaler som visas: ${value} både förut och nu.`,
    many: (figures: number, n: number, years: string) =>
      `${figures} värden från ${years} hos ${members(n, false)} ändrades på en gång, när källans siffror lästes in på nytt.`,
  },
  direction: (name: string, before: string, after: string) =>
    `Riktningen för ${name} ändrades från ”${before}” till ”${after}”.`,
  pace: (name: string, target: string | null, before: string, after: string) =>
    `Takten för ${name} mot ${target === null ? 'ett eget mål' : `målet ${target}`} ändrades från ”${before}” till ”${after}”.`,
  quartile: {
    moved: (name: string, before: string, after: string, year: number) =>
      `${name} flyttades från ${before} till ${after} fjärdedelen (${year}).`,
    gone: (name: string, before: string, year: number) =>
      `${name} hör inte längre till någon fjärdedel (${year}); förut var det ${before}.`,
    come: (name: string, after: string, year: number) => `${name} hör nu till ${after} fjärdedelen (${year}).`,
  },
  class: {
    moved: (name: string, before: number, after: number, year: number) =>
      `${name} flyttades från tillståndsklass ${before} till ${after} (${year}).`,
    gone: (name: string, before: number, year: number) =>
      `${name} har inte längre någon tillståndsklass (${year}); förut var den ${before}.`,
    come: (name: string, after: number, year: number) => `${name} hör nu till tillståndsklass ${after} (${year}).`,
  },
  rank: {
    moved: (name: string, before: number, after: number, year: number) =>
      `${name} flyttades från plats ${before} till ${after} (${year}).`,
    gone: (name: string, before: number, year: number) =>
      `${name} har inte längre någon plats (${year}); förut var den ${before}.`,
    come: (name: string, after: number, year: number) => `${name} har nu plats ${after} (${year}).`,
  },
  average: {
    names: { mean: 'Medelvärdet', median: 'Medianen' },
    moved: (average: string, of: MemberKind, year: number, before: string, after: string) =>
      `${average} för ${all[of]} ${year} ändrades från ${before} till ${after}`,
    gone: (average: string, of: MemberKind, year: number, before: string) =>
      `${average} för ${all[of]} ${year} kan inte längre anges; förut var det ${before}`,
    come: (average: string, of: MemberKind, year: number, after: string) =>
      `${average} för ${all[of]} ${year} kan nu anges: ${after}`,
    coverage: (sentence: string, n: number, total: number) => `${sentence} (${n} av ${total} har värde).`,
  },
  /** Where there are too many to be told one by one. */
  counted: {
    direction: (n: number, isOthers: boolean) => `Riktningen ändrades för ${members(n, isOthers)}.`,
    pace: (n: number, isOthers: boolean) => `Takten mot ett mål ändrades för ${members(n, isOthers)}.`,
    class: (n: number, isOthers: boolean) => `Tillståndsklassen ändrades för ${members(n, isOthers)}.`,
    quartile: (n: number, isOthers: boolean) => `Fjärdedelen ändrades för ${members(n, isOthers)}.`,
    rank: (n: number, isOthers: boolean) => `Platsen ändrades för ${members(n, isOthers)}.`,
    mean: (n: number) => `Medelvärdet ändrades för ${count(n)} år.`,
    median: (n: number) => `Medianen ändrades för ${count(n)} år.`,
  },
  ranks: (n: number) => `${capitalise(members(n, true))} fick en ny plats.`,
  more: (n: number) => `Därtill ${n === 1 ? 'en ändring' : `${count(n)} ändringar`} till.`,
  none: 'Inget omdöme, ingen plats och inget medelvärde ändrades.',
};

export type CorrectionWords = typeof corrections;
