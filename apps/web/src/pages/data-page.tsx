import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { downloads, editionFile } from '#queries/downloads.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './page.module.css';

/** How do I get the figures? */
export function DataPage() {
  const { texts, language } = useSpeech();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const words = texts.openData;
  const newest = catalogue.newestEdition;
  const examples = [
    { name: words.exampleNames.catalogue, href: downloads.catalogue() },
    { name: words.exampleNames.members, href: downloads.members() },
    { name: words.exampleNames.values, href: downloads.indicatorJson('household-waste') },
    { name: words.exampleNames.profile, href: downloads.profile('2580', 'county') },
    { name: words.exampleNames.overview, href: downloads.overview() },
  ];
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </section>
      <section aria-labelledby="everything">
        <h2 id="everything">{words.everything}</h2>
        <p className={styles.sectionLead}>{words.everythingLead}</p>
        <ul className={styles.files}>
          <li>
            <a href={downloads.everything('standard')} download>
              {words.standard}
            </a>
            <span>{words.standardNote}</span>
          </li>
          <li>
            <a href={downloads.everything('excel-sv')} download>
              {words.excel}
            </a>
            <span>{words.excelNote}</span>
          </li>
          <li>
            <a href={downloads.jsonStat(language)}>{words.jsonStat}</a>
            <span>{words.jsonStatNote}</span>
          </li>
        </ul>
      </section>
      {newest && (
        <section aria-labelledby="edition">
          <h2 id="edition">{words.editionTitle(newest.id)}</h2>
          <p className={styles.sectionLead}>{words.editionLead}</p>
          <ul className={styles.files}>
            <li>
              <a href={editionFile(newest.id, 'workbook.xlsx', language)} download>
                {words.workbook}
              </a>
              <span>{words.workbookNote}</span>
            </li>
            <li>
              <a href={editionFile(newest.id, 'data.zip')} download>
                {words.dataZip}
              </a>
              <span>{words.dataZipNote}</span>
            </li>
            <li>
              <a href={editionFile(newest.id, 'values.json', language)}>{words.jsonStat}</a>
              <span>{words.jsonStatNote}</span>
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="one">
        <h2 id="one">{words.perIndicator}</h2>
        <TableFrame label={words.perIndicator}>
          <thead>
            <tr>
              <th scope="col">{words.columns.indicator}</th>
              <th scope="col">{words.columns.unit}</th>
              <th scope="col">{words.columns.source}</th>
              <th scope="col">{words.columns.files}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.indicators.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
                    {indicator.name[language]}
                  </Link>
                </th>
                <td>{indicator.unitName[language]}</td>
                <td>{catalogue.sources.find(({ id }) => id === indicator.shownSource)?.name[language]}</td>
                <td>
                  <span className={styles.links}>
                    <a href={downloads.indicator(indicator.id, 'standard')} download>
                      {words.standard}
                      <span className="visually-hidden">, {indicator.name[language]}</span>
                    </a>
                    <a href={downloads.indicator(indicator.id, 'excel-sv')} download>
                      {words.excel}
                      <span className="visually-hidden">, {indicator.name[language]}</span>
                    </a>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">{words.fields}</h2>
        <p className={styles.sectionLead}>{words.fieldsLead}</p>
        <dl className={styles.factList}>
          {Object.entries(words.fieldNames).map(([field, meaning]) => (
            <div key={field} className={styles.fact}>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="api">
        <h2 id="api">{words.api}</h2>
        <p className={styles.sectionLead}>{words.apiLead}</p>
        <ul className={styles.downloads}>
          <li>
            <a href={downloads.docs}>{words.apiDocs}</a>
          </li>
          <li>
            <a href={downloads.openapi}>{words.openapi}</a>
          </li>
        </ul>
        <h3>{words.examples}</h3>
        <ul className={styles.files}>
          {examples.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>
                <code>{href}</code>
              </a>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{words.licence}</h2>
        <p className={styles.sectionLead}>{words.licenceText}</p>
        <h3>{words.sources}</h3>
        <dl className={styles.factList}>
          {catalogue.sources.map((source) => (
            <div key={source.id} className={styles.fact}>
              <dt>{source.url ? <a href={source.url}>{source.name[language]}</a> : source.name[language]}</dt>
              <dd>{source.note[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
