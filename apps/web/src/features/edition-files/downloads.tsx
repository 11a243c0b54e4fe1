import { useSpeech } from '#i18n/language.ts';
import { editionFile } from '#queries/downloads.ts';
import styles from './edition-files.module.css';
import { Making } from './making.tsx';

type File = {
  name: string;
  files: { label: string | null; kind: 'pdf' | 'zip' | 'xlsx' | 'csv' | 'json'; href: string }[];
};

/** What can be taken away from an edition: reports to read, and tables to calculate with. */
export function Downloads({ edition }: { edition: string }) {
  const { texts } = useSpeech();
  const words = texts.editions.downloads;
  const inBoth = (kind: 'pdf' | 'zip' | 'xlsx', path: string) =>
    (['sv', 'en'] as const).map((language) => ({
      label: language === 'sv' ? words.swedish : words.english,
      kind,
      href: editionFile(edition, path, language),
    }));
  const readings: File[] = [
    { name: words.report, files: inBoth('pdf', 'report.pdf') },
    { name: words.reports, files: inBoth('zip', 'reports.zip') },
  ];
  const tables: File[] = [
    { name: words.workbook, files: inBoth('xlsx', 'workbook.xlsx') },
    { name: words.data, files: [{ label: null, kind: 'zip', href: editionFile(edition, 'data.zip') }] },
    { name: words.jsonStat, files: [{ label: null, kind: 'json', href: editionFile(edition, 'values.json') }] },
    { name: words.canonical, files: [{ label: null, kind: 'csv', href: editionFile(edition, 'values.csv') }] },
  ];
  return (
    <section aria-labelledby="ladda-ner">
      <h2 id="ladda-ner">{words.title}</h2>
      <p className={styles.text}>{words.lead}</p>
      <Making edition={edition} />
      <div className={styles.groups}>
        {[
          { title: words.readings, files: readings },
          { title: words.tables, files: tables },
        ].map(({ title, files }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className={styles.files}>
              {files.map((file) => (
                <li key={file.name}>
                  <span>{file.name}</span>
                  <span className={styles.links}>
                    {file.files.map(({ label, kind, href }) => (
                      <a key={href} href={href} download>
                        <span className="visually-hidden">{file.name}: </span>
                        {words.kinds[kind]}
                        {label !== null && `, ${label}`}
                      </a>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
