import { useSearch } from '@tanstack/react-router';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { LazyTrendChart } from '#charts/lazy-trend-chart.tsx';
import { embedOf } from '#embeds.ts';
import { findingSentence } from '#findings/paragraph.ts';
import { drawnTargets, targetMarks } from '#findings/target-marks.ts';
import { findingTitle, namedTitle } from '#findings/title.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import { breakNotes, detailTable } from './detail-words.ts';
import { findingOf } from './profile-finding.ts';
import type { ProfileAbout, ProfileEntry } from './profile-list.tsx';

type Props = ProfileEntry & {
  sources: Catalogue['sources'];
  about: ProfileAbout;
  level: 3 | 4;
  /** Whether the reader has asked for this very chart. */
  isAskedFor?: boolean;
  /** What the picture shows, where it is to be copied. */
  alternative?: string;
};

/** An indicator of a member over the years, with its peers' band: the finding as title, a sentence, and the downloads. */
export function MemberChart({ indicator, profile, sources, about, level, isAskedFor = false, alternative }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const { lang, peers } = useSearch({ from: '__root__' });
  const { member } = about;
  const source = sources.find(({ id }) => id === indicator.shownSource);
  const finding = findingOf({ indicator, profile }, about);
  const title = findingTitle(finding, language);
  const aloneTitle = namedTitle(title, indicator, language);
  const hasNation = profile.nation.length > 0;
  return (
    <ChartFrame
      title={title}
      aloneTitle={aloneTitle}
      level={level}
      unit={indicator.unitName[language]}
      source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
      notes={[texts.member.bandNote, ...breakNotes(indicator, profile, speech)]}
      table={detailTable(indicator, profile, speech)}
      csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
      embed={embedOf('utveckling', indicator.id, { lang, show: member.slug, peers })}
      // A picture that is taken to a paper stands beside a paragraph that says it.
      {...(alternative === undefined ? { sentence: findingSentence(finding, language) } : { alternative })}
    >
      <LazyTrendChart
        isAskedFor={isAskedFor}
        rows={profile.series.map(({ year, value }) => ({
          year,
          own: value,
          median: profile.band.find((row) => row.year === year)?.median ?? null,
          nation: profile.nation.find((row) => row.year === year)?.value ?? null,
        }))}
        series={[
          { key: 'own', name: member.name, kind: 'own' },
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
  );
}
