import { expect, test } from 'vitest';
import { aDirection, aFinding, aLevel, unknownDirection } from './finding-for-tests.ts';
import type { Figures } from './finding.ts';
import { summaryOf, summarySentences } from './summary.ts';

type Verdict = Figures['direction']['verdict'];

const findingsOf = (...verdicts: Verdict[]) =>
  verdicts.map((verdict) =>
    aFinding({ direction: verdict === 'too-few-values' ? unknownDirection(2) : aDirection(verdict, 1) }),
  );

test.each<[Verdict[], string, string]>([
  [
    ['improving', 'leaning-right', 'worsening', 'no-clear-direction', 'too-few-values'],
    'Aneby går åt rätt håll i två nyckeltal (varav ett bara lutar) och åt fel håll i ett. Ett har ingen tydlig riktning. 1 av 5 kan inte bedömas: 1 har för få jämförbara år.',
    'Aneby is heading the right way in two indicators (of which one is only leaning) and the wrong way in one. One has no clear direction. 1 of 5 cannot be judged: 1 has too few comparable years.',
  ],
  [
    ['improving', 'no-clear-direction', 'no-clear-direction'],
    'Aneby går åt rätt håll i ett nyckeltal. Inget går åt fel håll. Två har ingen tydlig riktning.',
    'Aneby is heading the right way in one indicator. None is going the wrong way. Two have no clear direction.',
  ],
  [
    ['worsening'],
    'Aneby går åt fel håll i ett nyckeltal. Inget går åt rätt håll.',
    'Aneby is heading the wrong way in one indicator. None is going the right way.',
  ],
  [
    ['improving', 'leaning-wrong'],
    'Aneby går åt rätt håll i ett nyckeltal och åt fel håll i ett (som bara lutar).',
    'Aneby is heading the right way in one indicator and the wrong way in one (which is only leaning).',
  ],
  [
    ['leaning-wrong', 'leaning-wrong', 'increasing', 'no-clear-direction'],
    'Aneby går åt fel håll i två nyckeltal (som båda bara lutar). Inget går åt rätt håll. Ett rör sig åt ett håll, men varken högre eller lägre värden är bättre. Ett har ingen tydlig riktning.',
    'Aneby is heading the wrong way in two indicators (both only leaning). None is going the right way. One moves one way, but neither higher nor lower values are better. One has no clear direction.',
  ],
  [
    ['decreasing', 'leaning-up', 'no-clear-direction'],
    'För Aneby går inget nyckeltal åt rätt eller fel håll. Två rör sig åt ett håll, men varken högre eller lägre värden är bättre. Ett har ingen tydlig riktning.',
    'Aneby is heading neither the right way nor the wrong way in any indicator. Two move one way, but neither higher nor lower values are better. One has no clear direction.',
  ],
  [
    ['no-clear-direction'],
    'Aneby rör sig inte tydligt åt något håll i de nyckeltal som kan bedömas.',
    'Aneby is not clearly moving either way in the indicators that can be judged.',
  ],
  [
    ['too-few-values', 'too-few-values'],
    'För Aneby går det inte att säga någon riktning: inget nyckeltal har minst fem jämförbara år.',
    'No direction can be stated for Aneby: no indicator has at least five comparable years.',
  ],
])('what is said first of a member is true to %j in both languages', (verdicts, swedish, english) => {
  expect(summarySentences('Aneby', findingsOf(...verdicts), 'sv').join(' ')).toBe(swedish);
  expect(summarySentences('Aneby', findingsOf(...verdicts), 'en').join(' ')).toBe(english);
});

test('the indicator it stands best in is named only when that is among the best quarter', () => {
  const at = (percentile: number, quartile: number) =>
    aFinding({
      direction: aDirection('improving', -1),
      level: aLevel({ percentile, quartile, rank: 3, tied: true }),
    });
  expect(summaryOf([at(90, 1), at(97, 1)]).strongest?.level.percentile).toBe(97);
  expect(summaryOf([at(60, 2)]).strongest).toBeNull();
  expect(summarySentences('Aneby', [at(97, 1)], 'sv').at(-1)).toBe(
    'Starkast placering: delad 3:a av\u00a094 i hushållsavfall.',
  );
});

test('why some cannot be judged is told apart, and the weakest place is named as the strongest is', () => {
  const judged = aFinding({
    direction: aDirection('improving', -1),
    level: aLevel({ percentile: 2, quartile: 4, rank: 103, n: 103 }),
  });
  const few = aFinding({ direction: unknownDirection(2) });
  const none = { direction: unknownDirection(0), series: [], latest: null, level: null };
  const without = aFinding({ ...none, levelUnknown: 'no-value' });
  const notMade = aFinding({ ...none, levelUnknown: 'not-applicable' });
  const all = [judged, few, without, without, notMade];
  expect(summarySentences('Luleå', all, 'sv').slice(1)).toEqual([
    '4 av 5 kan inte bedömas: 2 saknar värde, 1 har för få jämförbara år och 1 gäller inte regioner.',
    'Svagast placering: 103:a av\u00a0103 i hushållsavfall.',
  ]);
  expect(summarySentences('Luleå', all, 'en').slice(1)).toEqual([
    '4 of 5 cannot be judged: 2 have no value, 1 has too few comparable years and 1 does not apply to regions.',
    'Weakest position: 103rd of\u00a0103 in “household waste”.',
  ]);
});
