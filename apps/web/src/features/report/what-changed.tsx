import type { Profile } from '#queries/members.ts';
import type { Report } from '#queries/entries.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { differenceAsShown } from '@ratthall/domain/shown';
import { TableFrame } from '#ui/table-frame.tsx';
import { formatChange, formatValue } from '#i18n/format.ts';
import { useSpoken } from './spoken.ts';

type Props = {
  report: Report;
  /** What the figures say with those of the report. */
  preview: Profile;
  /** What they say to everybody now. */
  before: Profile;
  catalogue: Catalogue;
};

/** Each reported figure beside the one before it, whether that is better or worse, and whether it turns the direction. */
export function WhatChanged({ report, preview, before, catalogue }: Props) {
  const { desk, texts, language } = useSpoken();
  const words = desk.report;
  const rows = report.entries.flatMap(({ indicator: id, entry }) => {
    const indicator = catalogue.indicators.find((one) => one.id === id);
    const figures = preview.indicators.find((one) => one.id === id);
    if (!indicator || !figures || entry === null) return [];
    const now = figures.series.find(({ year }) => year === report.year)?.value ?? null;
    const last = figures.series.findLast(({ year, value }) => year < report.year && value !== null) ?? null;
    return now === null ? [] : [{ indicator, figures, now, last, old: before.indicators.find((one) => one.id === id) }];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changedTitle}</h2>
      <TableFrame label={words.changedTitle}>
        <thead>
          <tr>
            <th scope="col">{words.changedColumns.indicator}</th>
            <th scope="col">{words.changedColumns.before}</th>
            <th scope="col">{words.changedColumns.now}</th>
            <th scope="col">{words.changedColumns.change}</th>
            <th scope="col">{words.changedColumns.says}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, figures, now, last, old }) => {
            const change = last?.value == null ? null : differenceAsShown(now, last.value, indicator.decimals);
            const said = change === null ? '' : formatChange(change, indicator.decimals, language);
            const unit = indicator.unit === '%' ? words.percentPoints(/^.1$/.test(said)) : '';
            const verdict = texts.verdicts.direction[figures.direction.verdict];
            const verdictBefore = old && texts.verdicts.direction[old.direction.verdict];
            return (
              <tr key={indicator.id}>
                <th scope="row">{indicator.name[language]}</th>
                <td>
                  {last?.value == null
                    ? desk.entry.noBefore
                    : `${formatValue(last.value, indicator, language)} (${last.year})`}
                </td>
                <td>{formatValue(now, indicator, language)}</td>
                <td>
                  {change !== null && `${said} ${unit} `}
                  {change !== null && sideOf(change, indicator.polarity, words)}
                </td>
                <td>
                  {verdictBefore !== undefined && verdictBefore !== verdict
                    ? words.newVerdict(verdictBefore, verdict)
                    : words.sameVerdict(verdict)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </section>
  );
}

type Words = ReturnType<typeof useSpoken>['desk']['report'];

/** Whether a change is for the better, in words. From one year to the next it is no more than that. */
function sideOf(change: number, polarity: 'higher' | 'lower' | 'none', words: Words): string {
  if (change === 0) return words.same;
  if (polarity === 'none') return '';
  return change > 0 === (polarity === 'higher') ? `▲ ${words.better}` : `▼ ${words.worse}`;
}
