import { verdicts } from '@ratthall/domain/trend';
import { missingReasons } from '@ratthall/domain/observation';
import { paceStatuses, paceUnknowns } from '@ratthall/domain/target';
import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import {
  aDirection,
  aFinding,
  aLevel,
  aPace,
  aTarget,
  polarities,
  unknownDirection,
  units,
} from './finding-for-tests.ts';
import type { Figures, Finding } from './finding.ts';
import { findingParagraph, findingSentence } from './paragraph.ts';
import type { PeerGroup } from './peer-group.ts';
import { findingTitle, namedTitle } from './title.ts';

const languages: Language[] = ['sv', 'en'];
const kinds = ['municipality', 'region'] as const;
const groups: PeerGroup[] = [
  { rule: 'all' },
  { rule: 'county', name: 'Jönköpings län' },
  { rule: 'skr', name: 'Större stad' },
  { rule: 'size', size: 'under-10000' },
  { rule: 'neighbours' },
  { rule: 'similar' },
  { rule: 'list' },
  { rule: 'group', name: { sv: 'Residensstäder', en: 'County seats' }, isMember: false },
];

const judged = {
  higher: ['improving', 'worsening', 'leaning-right', 'leaning-wrong'],
  lower: ['improving', 'worsening', 'leaning-right', 'leaning-wrong'],
  none: ['increasing', 'decreasing', 'leaning-up', 'leaning-down'],
} as const;

const directionsOf = (polarity: (typeof polarities)[number]): Figures['direction'][] => [
  ...judged[polarity].flatMap((verdict) => {
    const isUp = ['increasing', 'leaning-up'].includes(verdict);
    const isRight = ['improving', 'leaning-right'].includes(verdict);
    const slope = polarity === 'none' ? (isUp ? 3.21 : -3.21) : isRight === (polarity === 'higher') ? 3.21 : -3.21;
    return verdict.startsWith('leaning')
      ? [
          aDirection(verdict, slope, { decidedBy: 'weak-evidence', p: 0.08 }),
          aDirection(verdict, slope, { decidedBy: 'unstable', p: 0.03 }),
        ]
      : [aDirection(verdict, slope)];
  }),
  aDirection('no-clear-direction', 0.1),
  aDirection('no-clear-direction', 0.1, { decidedBy: 'not-material', p: 0.04 }),
  ...[0, 1, 3].map(unknownDirection),
];

const levels = [
  null,
  ...[true, false].flatMap((tied) =>
    [1, 2, 12, 21].flatMap((rank) =>
      [true, false, null].map((practicallyEqual) =>
        aLevel({ rank, tied, practicallyEqual, median: 12.5, rankBand: { best: 8, worst: 15 }, quartile: 4 }),
      ),
    ),
  ),
  aLevel({ n: 6, N: 6, median: 14.7, quartile: null }),
];

const all: Finding[] = polarities.flatMap((polarity) =>
  Object.values(units).flatMap((unit) =>
    kinds.flatMap((kind) =>
      directionsOf(polarity).flatMap((direction) =>
        levels.map((level, i) =>
          aFinding({
            kind,
            indicator: { ...unit, polarity },
            peers: groups[i % groups.length] ?? { rule: 'all' },
            direction,
            level,
            latest: { year: 2022, value: i % 3 === 0 ? 1 : 14.7 },
            series: [{ year: 2022, value: 14.7 }],
            band: level ? [{ year: 2022, median: level.median }] : [],
            missing: i % 4 === 0 ? { reason: 'late', years: [2023] } : null,
          }),
        ),
      ),
    ),
  ),
);

const without: Finding[] = kinds.flatMap((kind) => [
  aFinding({ kind, latest: null, levelUnknown: 'not-applicable', direction: unknownDirection(0) }),
  ...missingReasons.map((reason) =>
    aFinding({
      kind,
      latest: null,
      levelUnknown: 'no-value',
      direction: unknownDirection(0),
      missing: { reason, years: [2022] },
    }),
  ),
]);

const paces: Finding[] = (['national', 'member'] as const).flatMap((owner) =>
  kinds.flatMap((kind) =>
    (['value', 'change', 'limit'] as const).flatMap((target) => {
      const isLimit = target === 'limit';
      const statuses = paceStatuses.filter((status) => ['kept', 'not-kept'].includes(status) === isLimit);
      const targets = [aTarget({ owner, kind: target, value: target === 'change' ? -0.62 : 30 })];
      const some = { kind, targets, indicator: units.share, level: aLevel({ median: 12.5 }) };
      return [
        ...statuses.flatMap((status) =>
          [0, 1, 3].map((n) => aFinding({ ...some, pace: [aPace({ status, inside: { n, of: 3 } })] })),
        ),
        ...paceUnknowns.map((unknown) => aFinding({ ...some, pace: [aPace({ status: 'unknown', unknown })] })),
      ];
    }),
  ),
);

const everything = [...all, ...without, ...paces];

/** What is said of a movement, good or bad. */
const movementWords = {
  sv: /förbättr|försämr|ökat|ökade|minskat|minskade|lutar/,
  en: /improv|worsen|deteriorat|rose|fell|lean/,
};
const betterWords = { sv: /förbättr|försämr|rätt håll|fel håll/, en: /improv|deteriorat|right way|wrong way/ };
/** What is said of a value beside the median when it is judged. */
const judgedWords = {
  sv: /(bättre|sämre) än|vilket är (bättre|sämre)|fjärdedelen/,
  en: /(better|worse) than|which is (better|worse)|quarter/,
};
const forecasts = { sv: /kommer att|väntas|framöver/, en: /\bwill\b|expected to/ };

describe.each(languages)('in %s, every title, sentence and paragraph', (language) => {
  const said = everything.map((one) => ({
    ...one,
    title: findingTitle(one, language),
    named: namedTitle(findingTitle(one, language), one.indicator, language),
    sentence: findingSentence(one, language),
    paragraph: findingParagraph(one, language),
  }));
  type Said = (typeof said)[number];
  const titles = said.flatMap(({ title, named }) => [title, named]);
  const texts = said.flatMap(({ sentence, paragraph }) => [sentence, paragraph]);
  const isSwedish = language === 'sv';
  const wrong = (fault: RegExp, among: readonly string[]) =>
    [...new Set(among.filter((text) => fault.test(text)))].slice(0, 5);
  const lengthsOf = (isMeant: (one: Said) => boolean) => {
    const meant = said.filter(isMeant);
    expect(meant.length).toBeGreaterThan(20);
    return meant.flatMap(({ title, sentence, paragraph }) => [title, sentence, paragraph]);
  };

  test('is whole: nothing empty, nothing undefined, no doubled space or mark', () => {
    expect(everything.length).toBeGreaterThan(5000);
    const fault = /undefined|null|NaN|Infinity|\[object|[ \u00a0]{2}|\.\.|,,| [.,;:]|\( | \)|^\s|\s$|^.{0,15}$/;
    expect(wrong(fault, [...titles, ...texts])).toEqual([]);
  });

  test('begins with a capital; sentences end with a full stop, titles do not', () => {
    expect(wrong(/^\P{Lu}/u, [...titles, ...texts])).toEqual([]);
    expect(wrong(/\.$/, titles)).toEqual([]);
    expect(wrong(/[^.]$/, texts)).toEqual([]);
  });

  test('keeps a title short where the indicator stands beside it', () => {
    expect(said.filter(({ title }) => title.length > 70)).toEqual([]);
  });

  test('keeps a number and its unit on one line, in the marks of the language', () => {
    expect(wrong(/\d (kg|ton|watt|resor|boardings|%|procentenhet|percentage)/, texts)).toEqual([]);
    expect(wrong(isSwedish ? /\d\.\d/ : /\d,\d(?!\d\d)|\d\s%/, texts)).toEqual([]);
  });

  test('says percentage points of a difference between percentages, and never per cent', () => {
    const ofShares = said.filter(({ indicator }) => indicator.unit === '%').map(({ paragraph }) => paragraph);
    const fault = isSwedish
      ? /(omkring|låg|återstod|Skillnaden,) [\d,]+\u00a0%|(?<![\d,])1\u00a0procentenheter|[02-9]\u00a0procentenhet\b/
      : /(by about|value was|difference,) [\d.]+%(?! or)|(?<![\d.])1\u00a0percentage points|[02-9]\u00a0percentage point\b/;
    expect(ofShares.length).toBeGreaterThan(1000);
    expect(wrong(fault, ofShares)).toEqual([]);
  });

  test('has both how many are ranked and how many there are', () => {
    const ranked = said.filter(({ figures }) => figures.level !== null);
    const lacks = (text: string, { figures }: Said) =>
      !text.includes(String(figures.level?.n)) || !text.includes(String(figures.level?.N));
    expect(ranked.filter((one) => lacks(one.sentence, one) || lacks(one.paragraph, one))).toEqual([]);
  });

  test('claims no movement where it cannot be said', () => {
    const unknown = lengthsOf(
      ({ figures }) => figures.direction.verdict === 'too-few-values' && figures.pace.length === 0,
    );
    expect(wrong(movementWords[language], unknown)).toEqual([]);
  });

  test('judges nothing where neither way is better', () => {
    const neither = lengthsOf(({ indicator }) => indicator.polarity === 'none');
    expect(wrong(betterWords[language], neither)).toEqual([]);
    expect(wrong(judgedWords[language], neither)).toEqual([]);
  });

  test('never calls a value better or worse that is practically at the median', () => {
    const close = lengthsOf(({ figures }) => figures.level?.practicallyEqual === true);
    expect(wrong(judgedWords[language], close)).toEqual([]);
  });

  test('forecasts nothing', () => {
    expect(wrong(forecasts[language], [...titles, ...texts])).toEqual([]);
  });
});

test('every verdict of the domain is among those that are said', () => {
  const said = new Set(all.map(({ figures }) => figures.direction.verdict));
  expect(verdicts.filter((verdict) => !said.has(verdict))).toEqual([]);
});
