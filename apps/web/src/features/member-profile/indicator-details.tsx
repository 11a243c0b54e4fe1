import { Link, useSearch } from '@tanstack/react-router';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { LazyTrendChart } from '#charts/lazy-trend-chart.tsx';
import { embedOf } from '#embeds.ts';
import { copiedFinding } from '#findings/copied.ts';
import { findingSentence } from '#findings/paragraph.ts';
import { drawnTargets, targetMarks } from '#findings/target-marks.ts';
import { findingTitle, namedTitle } from '#findings/title.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { breakNotes, detailTable } from './detail-words.ts';
import { PaceDetails } from './pace-details.tsx';
import { findingOf, originOf } from './profile-finding.ts';
import type { ProfileAbout, ProfileEntry } from './profile-list.tsx';
import styles from './profile-list.module.css';

type Props = ProfileEntry & { name: string; sources: Catalogue['sources']; about: ProfileAbout };

/** What opens under an indicator of a member: the full chart, what it says, its definition and its notes. */
export function IndicatorDetails({ name, indicator, profile, sources, about }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const { lang, peers } = useSearch({ from: '__root__' });
  const source = sources.find(({ id }) => id === indicator.shownSource);
  const finding = findingOf({ indicator, profile }, about);
  const title = findingTitle(finding, language);
  const aloneTitle = namedTitle(title, indicator, language);
  const hasNation = profile.nation.length > 0;
  return (
    <div className={styles.opened}>
      <ChartFrame
        title={title}
        aloneTitle={aloneTitle}
        level={4}
        sentence={findingSentence(finding, language)}
        unit={indicator.unitName[language]}
        source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
        notes={[texts.member.bandNote, ...breakNotes(indicator, profile, speech)]}
        table={detailTable(indicator, profile, speech)}
        csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
        embed={embedOf('utveckling', indicator.id, { lang, show: about.member.slug, peers })}
      >
        <LazyTrendChart
          isAskedFor
          rows={profile.series.map(({ year, value }) => ({
            year,
            own: value,
            median: profile.band.find((row) => row.year === year)?.median ?? null,
            nation: profile.nation.find((row) => row.year === year)?.value ?? null,
          }))}
          series={[
            { key: 'own', name, kind: 'own' },
            {
              key: 'median',
              name: texts.member.series.median,
              kind: 'median',
              styles: Object.fromEntries(profile.band.map(({ year, line }) => [year, line])),
            },
            ...(hasNation ? [{ key: 'nation', name: texts.member.series.nation, kind: 'nation' } as const] : []),
          ]}
          band={profile.band}
          breaks={profile.breaks.map(({ year, kind }) => ({ year, label: texts.member.breakLabel[kind] }))}
          {...targetMarks(drawnTargets(profile), indicator, language)}
          unit={indicator.unitName[language]}
          decimals={indicator.decimals}
          scale={indicator.scale}
          height={320}
          label={aloneTitle}
        />
      </ChartFrame>
      <PaceDetails name={name} indicator={indicator} profile={profile} />
      <CopyText
        name={texts.charts.copy.one}
        about={indicator.name[language]}
        textAt={(address) => copiedFinding(finding, originOf([indicator], { sources, about, address }), language)}
      />
      <p className={styles.definition}>
        {indicator.description[language]} {texts.common.polarity[indicator.polarity]}.{' '}
        <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
          {texts.member.toIndicator}
        </Link>
      </p>
    </div>
  );
}
