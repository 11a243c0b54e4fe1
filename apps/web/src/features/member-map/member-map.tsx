import { isCurrentMember } from '@ratthall/domain/membership';
import type { ComponentProps } from 'react';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { DotMap } from '#charts/dot-map.tsx';
import { mapTitle } from '#findings/map-title.ts';
import { useSpeech, type Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import { classesOf, type MapRow, type Tint } from './map-classes.ts';
import { TintChoice } from './tint-choice.tsx';
import { wordedMap, type WordedMap } from './map-words.ts';

type Props = Pick<ComponentProps<typeof ChartFrame>, 'level' | 'embed'> & {
  indicator: Catalogue['indicators'][number];
  year: number;
  /** The figures of that year. Regions and past members among them are left out. */
  rows: readonly MapRow[];
  source: Catalogue['sources'][number] | undefined;
  own: string | null;
  /** Codes of the members that are marked beside the own one. */
  peers?: ReadonlySet<string>;
  tint: Tint;
  /** Whether the names of each class stand beside the map, where there is room. */
  hasNames?: boolean;
  /** Whether the reader can choose what the tint stands for. */
  hasChoice?: boolean;
};

const nobody: ReadonlySet<string> = new Set();

/** Where in the country the member municipalities have which values in one year. */
export function MemberMap(props: Props) {
  const {
    indicator,
    year,
    source,
    own,
    peers = nobody,
    tint: wanted,
    level,
    embed,
    hasNames = false,
    hasChoice = false,
  } = props;
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.map;
  const rows = props.rows.filter(({ member }) => member.kind === 'municipality' && isCurrentMember(member));
  const classes = classesOf(indicator, rows);
  const tint = classes === null ? 'quartiles' : wanted;
  const map = wordedMap({ indicator, rows, tint, own, peers }, speech);
  const n = rows.filter(({ row }) => row.value !== null).length;
  const byCode = new Map(rows.map((row) => [row.member.code, row]));
  return (
    <>
      {hasChoice && classes !== null && <TintChoice chosen={tint} />}
      <ChartFrame
        title={mapTitle({ year, n, ...bestOf(map, { rows, indicator, tint }) }, language)}
        level={level}
        embed={embed}
        sentence={sentenceOf(map, { n, N: rows.length, tint }, speech)}
        unit={indicator.unitName[language]}
        source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
        notes={[words.note]}
        csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
        table={{
          columns: [
            { name: texts.indicator.columns.member },
            { name: texts.common.value, decimals: indicator.decimals },
            { name: texts.indicator.columns.place },
            { name: words.column[tint] },
          ],
          rows: map.listed.map(({ code, name, class: key }) => {
            const { row, rank } = byCode.get(code) ?? {};
            return [
              name,
              row?.value ?? { missing: texts.common.missing[row?.missing ?? 'not-reported'] },
              rank ? texts.member.rank(rank.rank, rank.tied, rank.n) : texts.indicator.noRank,
              map.classes.find((one) => one.key === key)?.name ?? '',
            ];
          }),
        }}
      >
        <DotMap
          points={map.points}
          classes={map.classes}
          hasNames={hasNames}
          label={words.label(indicator.name[language], year)}
        />
      </ChartFrame>
    </>
  );
}

/** How many have a value, and what the shapes on the map stand for. */
function sentenceOf(
  { classes, points }: WordedMap,
  { n, N, tint }: { n: number; N: number; tint: Tint },
  { texts }: Speech,
) {
  const words = texts.map;
  const hasShapes = classes.some(({ tone }) => tone === 4 || tone === 5);
  const hasRings = classes.some(({ tone }) => tone === 'missing');
  const hasPeers = points.some(({ mark }) => mark === 'peer');
  const parts = [
    words.sentence(n, N),
    hasShapes && words.shapes[tint],
    hasRings && words.rings,
    hasPeers && words.peers,
  ];
  return parts.filter(Boolean).join(' ');
}

type Judged = Pick<Props, 'indicator' | 'tint'> & { rows: readonly MapRow[] };

/** Who have a place, and who of them are in the best quarter; nobody where neither way is better. */
function bestOf({ listed }: WordedMap, { rows, indicator, tint }: Judged) {
  const isJudged = tint === 'quartiles' && indicator.polarity !== 'none';
  const best = new Set(listed.filter((one) => isJudged && one.class === '1').map(({ code }) => code));
  const ranked = rows.flatMap(({ member: { code, countyCode }, rank }) => (rank ? { code, countyCode } : []));
  return { ranked, best };
}
