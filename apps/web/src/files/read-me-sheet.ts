import type { Sheet, SheetCell } from '@ratthall/contract/workbook';
import { formatNumber } from '#i18n/format.ts';
import type { FileTexts } from '#i18n/sv/files.ts';
import { addressIn, publishedDay, type About } from './about.ts';

type Described = keyof FileTexts['readMe']['describes'];

type Told = {
  title: string;
  sheets: readonly { name: string; is: Described }[];
  path?: string;
  /** How many values there are, where they are too many for a sheet. */
  leftOut?: number;
};

/** What a workbook is, how to cite it and how to read it. `sheets` are its others by name, with what is said of each. */
export function readMeSheet(about: About, { title, sheets, path = '', leftOut }: Told): Sheet {
  const { edition, isDraft, words, catalogue, speech } = about;
  const { language } = speech;
  const { readMe } = words;
  const set = catalogue.sets.find(({ id }) => id === edition.set);
  const used = new Set(catalogue.indicators.map(({ shownSource }) => shownSource));
  const day = publishedDay(about);
  const address = addressIn(about, path);
  const network = catalogue.network.name[language];
  const line = (head: string, value: SheetCell): SheetCell[] => [{ value: head, look: 'strong' }, value];
  const heading = (text: string): SheetCell[][] => [[], [{ value: text, look: 'strong' }, null]];
  return {
    name: words.sheets.readMe,
    isTable: false,
    frozenColumns: 0,
    columns: [
      { head: '', width: 36, kind: 'long' },
      { head: '', width: 100, kind: 'long' },
    ],
    rows: [
      [{ value: title, look: 'title' }],
      ...(catalogue.network.isFictional ? [[{ value: readMe.fictional, look: 'strong' } as const]] : []),
      [],
      line(readMe.about, isDraft ? words.draft : edition.id),
      line(readMe.note, edition.note[language]),
      ...(isDraft ? [] : [line(readMe.published, readMe.publishedBy(day, edition.publishedBy))]),
      line(readMe.network, network),
      line(readMe.set, set?.name[language] ?? edition.set),
      line(readMe.round, String(edition.round)),
      line(readMe.address, { value: address, href: address }),
      line(readMe.citation, words.cite(network, edition.id, day, address)),
      line(readMe.licence, words.licence),
      line(readMe.checksum, edition.sha256),
      [null, readMe.checksumNote],
      line(readMe.dataVersion, edition.dataVersion),
      line(
        readMe.rules,
        Object.entries(edition.rules)
          .map(([rule, version]) => `${rule} ${version}`)
          .join(', '),
      ),
      ...heading(readMe.howTo),
      ...[readMe.missing, readMe.numbers, readMe.verdicts, readMe.regions, readMe.restNote].map((text) => [null, text]),
      ...heading(readMe.sheets),
      ...(leftOut === undefined ? [] : [[null, readMe.tooMany(formatNumber(leftOut, 0, language))]]),
      ...sheets.map(({ name, is }) => line(name, readMe.describes[is])),
      ...heading(readMe.sources),
      ...catalogue.sources
        .filter(({ id }) => used.has(id))
        .map(({ name, citation, note }) => line(name[language], `${citation[language]}. ${note[language]}`)),
    ],
  };
}
