import type { IndicatorChangeKind, MemberChange, SetChange } from '@ratthall/domain/catalogue-changes';
import type { FigureChangeKind } from '@ratthall/domain/figure-changes';
import type { Polarity } from '@ratthall/domain/indicator';
import type { MeanPart } from '@ratthall/domain/mean-change';
import type { MissingReason } from '@ratthall/domain/observation';
import type { PaceStatus } from '@ratthall/domain/target';
import type { Verdict } from '@ratthall/domain/trend';
import type { TurnCause, TurnedAspect } from '@ratthall/domain/verdict-changes';
import { formatNumber } from '#i18n/format.ts';
import { common } from '#i18n/sv/common.ts';
import { capitalise, count, listed } from '#i18n/sv/numerals.ts';
import { pace } from '#i18n/sv/pace.ts';
import { verdicts } from '#i18n/sv/verdicts.ts';

const many = (n: number) => (n > 12 ? formatNumber(n, 0, 'sv') : count(n));
const those = (n: number, one: string, more: string) => `${many(n)} ${n === 1 ? one : more}`;
/** With a noun that is not a neuter: "en kommun", "två kommuner". */
const these = (n: number, one: string, more: string) => (n === 1 ? `en ${one}` : `${many(n)} ${more}`);

const happened: Record<FigureChangeKind, (n: number, hasNoun: boolean) => string> = {
  added: (n, hasNoun) => `${hasNoun ? those(n, 'värde', 'värden') : many(n)} tillkommit`,
  revised: (n, hasNoun) => `${hasNoun ? those(n, 'värde', 'värden') : many(n)} rättats`,
  removed: (n, hasNoun) => `${hasNoun ? those(n, 'värde', 'värden') : many(n)} tagits bort`,
  reason: (n) => `${those(n, 'värde', 'värden')} som saknas fått ett annat skäl`,
  relabelled: (n) => `${those(n, 'värde', 'värden')} fått en annan definition, källa eller anmärkning`,
};

const turned: Record<TurnedAspect, (n: number) => string> = {
  direction: (n) => those(n, 'omdöme om riktning', 'omdömen om riktning'),
  pace: (n) => those(n, 'omdöme om takt', 'omdömen om takt'),
  class: (n) => these(n, 'tillståndsklass', 'tillståndsklasser'),
  quartile: (n) => these(n, 'kvartil', 'kvartiler'),
};

const rules: Record<string, string> = {
  direction: 'riktning',
  level: 'läge',
  pace: 'takt',
  peers: 'liknande kommuner',
  summary: 'nätverkets år',
};

/** What is said in Swedish of what changed between two editions. The English phrases have the same type. */
export const changes = {
  verdict: (verdict: Verdict) => verdicts.direction[verdict],
  pace: (status: PaceStatus) => pace.status[status],
  reason: (reason: MissingReason) => common.missing[reason],
  polarity: (polarity: Polarity) => common.polarity[polarity],
  statusClass: (index: number, of: number) => `klass ${index} av ${of}`,
  quartile: (quartile: number) => `kvartil ${quartile}`,
  none: 'ingen',
  quoted: (text: string) => `”${text}”`,

  happened: (kind: FigureChangeKind, n: number, hasNoun: boolean) => happened[kind](n, hasNoun),
  figures: (editions: { before: string; after: string }, parts: readonly string[]) =>
    parts.length === 0
      ? `Från utgåva ${editions.before} till ${editions.after} har inget värde ändrats.`
      : `Från utgåva ${editions.before} till ${editions.after} har ${listed(parts)}.`,
  figuresHave: (parts: readonly string[], years: string) => `Här har ${listed(parts)} (${years}).`,
  unseen: (n: number) =>
    n === 1
      ? 'Ett av de rättade värdena ändrades så lite att det inte syns i decimalerna.'
      : `${capitalise(many(n))} av de rättade värdena ändrades så lite att det inte syns i decimalerna.`,

  /** `how`: from what to what, the commonest first. */
  directions: (n: number, judged: number, how: readonly string[]) =>
    n === 0
      ? `Inget av ${formatNumber(judged, 0, 'sv')} omdömen om riktning ändrades.`
      : `Av ${formatNumber(judged, 0, 'sv')} omdömen om riktning ändrades ${many(n)}${how.length > 0 ? `: ${listed(how)}` : ''}.`,
  noneJudged: 'Inga omdömen finns i båda utgåvorna.',
  alsoTurned: (parts: readonly string[]) => `I övrigt ändrades ${listed(parts)}.`,
  turned: (aspect: TurnedAspect, n: number) => turned[aspect](n),
  steps: (n: number, before: string, after: string) => `${many(n)} från ”${before}” till ”${after}”`,
  otherSteps: (n: number) => `${many(n)} på andra sätt`,

  indicators: (n: number) =>
    n === 0
      ? 'Nyckeltalens namn, definitioner och mål är desamma.'
      : `För ${many(n)} nyckeltal ändrades något i namn, definition eller mål.`,
  rules: (names: readonly string[]) =>
    names.length === 0 ? 'Reglerna är desamma.' : `Reglerna för ${listed(names)} ändrades.`,
  rule: (rule: string) => rules[rule] ?? rule,
  ruleStep: (rule: string, before: string | null, after: string | null) =>
    before === null
      ? `En regel för ${rule} har kommit till, version ${after}.`
      : after === null
        ? `Regeln för ${rule} (version ${before}) gäller inte längre.`
        : `Regeln för ${rule} gick från version ${before} till ${after}.`,
  members: (joined: number, left: number) =>
    joined + left === 0
      ? 'Medlemmarna är desamma.'
      : `${capitalise(
          listed([
            ...(joined > 0 ? [`${these(joined, 'medlem', 'medlemmar')} har kommit med`] : []),
            ...(left > 0 ? [`${these(left, 'medlem', 'medlemmar')} har lämnat`] : []),
          ]),
        )}.`,
  member: {
    joined: (name) => `${name} är med i nätverket.`,
    left: (name) => `${name} har lämnat nätverket.`,
    renamed: (name, before) => `${name} hette tidigare ${before}.`,
  } satisfies Record<MemberChange['what'], (name: string, before: string) => string> as Record<
    MemberChange['what'],
    (name: string, before: string) => string
  >,
  set: {
    new: () => 'Uppsättningen är ny.',
    gone: () => 'Uppsättningen finns inte längre.',
    renamed: (_, { before, after }) => `Uppsättningen hette ”${before}” och heter nu ”${after}”.`,
    entered: (indicator, { after }) => `${indicator} har kommit med${after === '' ? '' : ` som nummer ${after}`}.`,
    left: (indicator) => `${indicator} är inte längre med.`,
    renumbered: (indicator, { before, after }) => `${indicator} hade nummer ${before} och har nu nummer ${after}.`,
  } as Record<SetChange['what'], (indicator: string, parts: { before: string; after: string }) => string>,

  mean: {
    stand: (value: string, { year, n, N }: { year: number; n: number; N: number }) =>
      `${value} (${year}; ${n} av ${N} kommuner)`,
    moved: (isUp: boolean, size: string, { from, to }: { from: string; to: string }) =>
      `Medelvärdet ${isUp ? 'steg' : 'sjönk'} med ${size}, från ${from} till ${to}.`,
    still: (value: string) => `Medelvärdet är oförändrat, ${value}.`,
    same: (from: string, to: string) => `Medelvärdet är detsamma i båda utgåvorna: ${from} och ${to}.`,
    first: (to: string) => `Medelvärdet är ${to}. I den tidigare utgåvan kunde inget anges.`,
    gone: (from: string) => `Medelvärdet var ${from}. I den senare utgåvan kan inget anges.`,
    redefined: (from: string, to: string) =>
      `Medelvärdet var ${from} och är ${to}. De två kan inte jämföras: värdena följer olika definitioner eller metoder.`,
    tooFew: (from: string, to: string) =>
      `Medelvärdet var ${from} och är ${to}. Färre än fem kommuner har jämförbara värden i båda, så det går inte att säga varför.`,
    because: 'Ändringen av medelvärdet består av:',
    parts: {
      'new-year': (n, { from, to }) =>
        `utvecklingen ${Math.min(from, to)}–${Math.max(from, to)} i ${these(n, 'kommun', 'kommuner')} med jämförbara värden för båda åren`,
      revised: (n, { from }) => `rättade värden för ${from} i ${these(n, 'kommun', 'kommuner')}`,
      members: (n) => `${these(n, 'kommun', 'kommuner')} som har kommit med i eller lämnat nätverket`,
      answers: (n) => `${these(n, 'kommun', 'kommuner')} med värde bara i det ena medelvärdet`,
      definition: (n) =>
        `${these(n, 'kommun', 'kommuner')} vars värden inte kan jämföras, eftersom definitionen eller metoden är en annan`,
    } as Record<MeanPart, (n: number, years: { from: number; to: number }) => string>,
    median: (from: string, to: string) =>
      from === to ? `Medianen är oförändrad, ${to}` : `Medianen gick från ${from} till ${to}`,
    medianSame: (n: number, from: string, to: string) =>
      from === to
        ? `. Bland de ${n} som kan jämföras är den ${to} båda gångerna.`
        : `. Bland de ${n} som kan jämföras gick den från ${from} till ${to}.`,
  },

  row: {
    revised: (before: string, after: string) =>
      before === after ? `${before} rättades med mindre än vad decimalerna visar` : `${before} rättades till ${after}`,
    removed: (before: string, reason: string) => `${before} togs bort: ${reason}`,
    added: (after: string) => `${after} tillkom`,
    reason: (before: string, after: string) => `saknas fortfarande; skälet var ”${before}” och är nu ”${after}”`,
    relabelled: (value: string) => `${value} som förut, men med en annan definition, källa eller anmärkning`,
  },
  about: (name: string, year: number, said: string) => `${name} ${year}: ${said}.`,
  fromTo: (before: string, after: string) => `från ${before} till ${after}`,
  aspect: { direction: 'Riktning', pace: 'Takt', class: 'Klass', quartile: 'Kvartil' } satisfies Record<
    TurnedAspect,
    string
  >,
  cause: {
    rule: 'regeln ändrades',
    definition: 'definitionen ändrades',
    'removed-value': 'ett eget värde togs bort',
    'revised-value': 'ett eget värde rättades',
    'new-value': 'ett eget värde kom till',
    peers: 'andras värden ändrades',
    year: 'äldre år räknas inte längre med',
  } satisfies Record<TurnCause, string>,
  causes: (causes: readonly string[]) => listed(causes),

  indicator: {
    new: () => 'Nyckeltalet är nytt.',
    gone: () => 'Nyckeltalet finns inte längre.',
    name: (_, parts) => `Namnet ändrades från ”${parts.before}” till ”${parts.after}”.`,
    description: () => 'Beskrivningen skrevs om.',
    unit: (_, parts) => `Enheten ändrades från ${parts.before} till ${parts.after}.`,
    decimals: (_, parts) => `Antalet decimaler ändrades från ${parts.before} till ${parts.after}.`,
    polarity: (_, parts) => `Vad som är bättre ändrades, från ”${parts.before}” till ”${parts.after}”.`,
    'applies-to': () => 'Vilka medlemmar det gäller ändrades.',
    'reported-by': () => 'Vem som lämnar uppgiften ändrades.',
    calculation: () => 'Hur värdet räknas ut ändrades.',
    limits: () => 'Gränserna för vilka värden som godtas eller väcker frågor ändrades.',
    source: () => 'Värdena som visas kommer från en annan källa.',
    criteria: () => 'Vilka villkor eller globala mål det bidrar till ändrades.',
    'definition-new': (subject, parts) => `Version ${subject} av definitionen kom till. ${parts.after}`,
    'definition-changed': (subject) => `Version ${subject} av definitionen ändrades.`,
    'definition-gone': (subject) => `Version ${subject} av definitionen finns inte längre.`,
    classes: (subject, parts) =>
      parts.before === ''
        ? `Version ${subject} av definitionen fick tillståndsklasser, med gränserna ${parts.after}.`
        : parts.after === ''
          ? `Version ${subject} av definitionen har inga tillståndsklasser längre.`
          : `Gränserna för tillståndsklasserna (version ${subject} av definitionen) var ${parts.before} och är nu ${parts.after}.`,
    'target-new': (_, parts) => `Ett mål kom till: ${parts.after}.`,
    'target-changed': (_, parts) => `Ett mål ändrades: ${parts.after}.`,
    'target-gone': (_, parts) => `Ett mål finns inte längre: ${parts.before}.`,
  } as Record<IndicatorChangeKind, (subject: string, parts: { before: string; after: string }) => string>,
  list: (texts: readonly string[]) => listed(texts),
};

export type ChangeWords = typeof changes;
