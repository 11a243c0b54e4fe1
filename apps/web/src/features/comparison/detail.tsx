import { memo, type ReactNode } from 'react';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { NamedLines } from '#charts/named-lines.tsx';
import { NamedStrip } from '#charts/named-strip.tsx';
import { bestTitle, groupMedianSentence } from '#findings/side-by-side.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { useSpeech, type Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import type { Member } from '#queries/members.ts';
import { ChangeList } from './change-list.tsx';
import { bestOf, type Entry } from './compared.ts';
import { changeUnit } from './detail-words.ts';
import { detailTable } from './detail-table.ts';
import { scaleWords } from './scale-words.ts';
import styles from './details.module.css';

type Props = {
  entry: Entry;
  members: readonly Member[];
  source: Catalogue['sources'][number] | undefined;
  /** What else there is to see of an indicator. */
  more: (entry: Entry) => ReactNode;
};

const wide = 344;

/** One indicator: the members' lines over the band of the peer group, their level in the year, and their change. */
export const Detail = memo(function Detail({ entry, members, source, more }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.comparison.detail;
  const { indicator, compared } = entry;
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const best = bestOf(entry);
  return (
    <div id={indicator.id} className={styles.detail}>
      <ChartFrame
        title={bestTitle(
          indicator,
          { best: best && { ...best, names: best.codes.map(nameOf) }, year: compared.year },
          language,
        )}
        level={3}
        sentence={groupMedianSentence(indicator, compared, language)}
        unit={indicator.unitName[language]}
        source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
        notes={breakNotes(entry, nameOf, speech)}
        csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
        table={detailTable(entry, members, speech)}
        hasSeveral
      >
        <div className={styles.parts}>
          <div>
            <h4>
              {words.trend}
              {scaleWords(entry, 'trend', speech)}
            </h4>
            <Lines entry={entry} members={members} />
            <h4>
              {words.level(compared.year)}
              {scaleWords(entry, 'level', speech)}
            </h4>
            <Strip entry={entry} members={members} />
          </div>
          <div>
            <h4>
              {compared.change
                ? words.change(compared.change.from, compared.change.to, changeUnit(indicator, speech))
                : words.changeNone}
              {scaleWords(entry, 'change', speech)}
            </h4>
            <ChangeList entry={entry} nameOf={nameOf} />
          </div>
        </div>
      </ChartFrame>
      {more(entry)}
    </div>
  );
});

function Lines({ entry, members }: Pick<Props, 'entry' | 'members'>) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const { indicator, compared } = entry;
  const { years, series, band } = compared;
  const drawn = series.flatMap(({ values, breaks }, at) => {
    const member = members[at];
    if (member === undefined || values.every((value) => value === null)) return [];
    return {
      key: member.code,
      name: member.name,
      isOwn: at === 0,
      rows: years.map((year, i) => ({ year, value: values[i] ?? null })),
      breaks: breaks.map(({ year }) => year),
    };
  });
  return (
    <NamedLines
      series={drawn}
      band={band}
      years={years}
      scale={indicator.scale}
      number={(value, decimals) => formatNumber(value, decimals, language)}
      width={wide}
      height={210}
      label={texts.comparison.detail.trendLabel(
        `${indicator.name[language]}${scaleWords(entry, 'trend', speech)}`,
        years[0] ?? 0,
        years.at(-1) ?? 0,
        drawn.map(({ name }) => name),
      )}
    />
  );
}

function Strip({ entry, members }: Pick<Props, 'entry' | 'members'>) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.comparison.detail;
  const { indicator, compared } = entry;
  const { cells, reference, year } = compared;
  const dots = cells.flatMap(({ value, comparable }, at) => {
    const member = members[at];
    if (member === undefined || value === null || !comparable) return [];
    return { key: member.code, name: member.name, value, isOwn: at === 0 };
  });
  if (dots.length === 0 || year === null) return <p className={styles.note}>{words.levelNone}</p>;
  const list = dots.map(({ name, value }) => `${name} ${formatValue(value, indicator, language)}`).join(', ');
  const label = indicator.polarity === 'none' ? words.levelLabelNone : words.levelLabel;
  return (
    <>
      <NamedStrip
        dots={dots}
        {...reference}
        polarity={indicator.polarity}
        scale={indicator.scale}
        width={wide}
        label={label(`${indicator.name[language]}${scaleWords(entry, 'level', speech)}`, year, list)}
      />
      {indicator.polarity !== 'none' && (
        <p className={styles.ends} aria-hidden="true">
          <span>{texts.member.worse}</span>
          <span>{texts.member.better}</span>
        </p>
      )}
    </>
  );
}

/** Why a series is broken: once for a definition, and for each member that changed its method. */
function breakNotes({ indicator, compared }: Entry, nameOf: (code: string) => string, { texts, language }: Speech) {
  const notes = compared.series.flatMap(({ member, breaks }) =>
    breaks.map(({ year, kind, version }) => {
      const definition = indicator.definitions.find((one) => one.version === version);
      if (kind === 'definition' && definition) return texts.member.breakNote(year, definition.reason[language]);
      return texts.member.breakNote(year, `${nameOf(member)}, ${texts.common.flags.break}`);
    }),
  );
  return [...new Set(notes)].toSorted();
}
