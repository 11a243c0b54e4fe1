import { ChartFrame } from '#charts/chart-frame.tsx';
import { DistributionStrip } from '#charts/distribution-strip.tsx';
import type { Embed } from '#embeds.ts';
import { distributionSentence, distributionTitle } from '#findings/network.ts';
import { namedTitle } from '#findings/title.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import type { YearSummary } from '#queries/network.ts';
import { inOrder, type Indicator, type RankedRow } from '#ranking.ts';

type Props = {
  indicator: Indicator;
  rows: readonly RankedRow[];
  summary: YearSummary;
  source: Catalogue['sources'][number] | undefined;
  own: string | null;
  /** The codes of the members to mark as peers of the reader's own; none when left out. */
  peers?: ReadonlySet<string>;
  /** The level of its title, 3 when left out, and where it stands alone. */
  level?: 2 | 3;
  embed?: Embed;
};

const nobody: ReadonlySet<string> = new Set();

/** How the members of one year spread: a dot for each, the reader's own marked. */
export function Distribution({ indicator, rows, summary, source, own, peers = nobody, level = 3, embed }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.indicator;
  const markOf = ({ slug, code }: { slug: string; code: string }) =>
    slug === own ? ('own' as const) : peers.has(code) ? ('peer' as const) : ('other' as const);
  const points = rows.flatMap(({ member, row, rank }) =>
    row.value === null || member.kind !== 'municipality' || member.leftYear !== null
      ? []
      : [
          {
            code: member.code,
            name: member.name,
            value: row.value,
            mark: markOf(member),
            ...noteOf([
              rank && texts.member.rank(rank.rank, rank.tied, rank.n),
              markOf(member) === 'peer' && words.inPeers,
            ]),
          },
        ],
  );
  const marked = points.filter(({ mark }) => mark === 'peer').length;
  const title = distributionTitle(indicator, summary, language);
  return (
    <ChartFrame
      title={title}
      aloneTitle={namedTitle(title, indicator, language)}
      level={level}
      embed={embed}
      sentence={[
        distributionSentence(summary, language),
        ...(peers.size > 0 ? [words.distributionPeers(marked, peers.size)] : []),
      ].join(' ')}
      unit={indicator.unitName[language]}
      source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
      csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
      table={{
        columns: [
          { name: words.columns.member },
          { name: texts.common.value, decimals: indicator.decimals },
          { name: words.columns.place },
        ],
        rows: inOrder(rows, 'best').map(({ member, row, rank }) => [
          member.name,
          row.value ?? { missing: texts.common.missing[row.missing ?? 'not-reported'] },
          rank ? texts.member.rank(rank.rank, rank.tied, rank.n) : words.noRank,
        ]),
      }}
    >
      <DistributionStrip
        points={points}
        q1={summary.q1}
        median={summary.median}
        q3={summary.q3}
        scale={indicator.scale}
        unit={indicator.unitName[language]}
        decimals={indicator.decimals}
        polarity={indicator.polarity}
        label={words.distributionLabel(indicator.name[language], summary.year)}
      />
    </ChartFrame>
  );
}

function noteOf(parts: readonly (string | false | null)[]): { note?: string } {
  const known = parts.filter((part) => part !== null && part !== false);
  return known.length > 0 ? { note: known.join(', ') } : {};
}
