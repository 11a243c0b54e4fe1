import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english, renderIn, swedish } from '#charts/speech-for-tests.tsx';
import type { Lesson } from '#queries/lessons.ts';
import { ImprovedRow } from './improved-rows.tsx';
import type { Indicator } from './lesson-words.ts';

afterEach(cleanup);

const indicator = {
  decimals: 0,
  unit: 'kg/person',
  unitName: { sv: 'kg per person', en: 'kg per person' },
} as Indicator;

const lesson = {
  member: '2580',
  from: { year: 2013, value: 705 },
  to: { year: 2022, value: 488 },
  improvement: 3.42,
  direction: { change: -217 },
  examples: [],
  contact: null,
} as unknown as Lesson;

test.each([
  [swedish, '3,4\u00a0×', '3,4 gånger spridningen mellan medlemmarna'],
  [english, '3.4\u00a0×', '3.4 times the spread between members'],
])(
  'what a number is a multiple of is said beside it, and the short form is only for the eye',
  (speech, short, long) => {
    const { getByText } = renderIn(
      speech,
      <ImprovedRow name="Luleå" lesson={lesson} largest={217} indicator={indicator} isOwn={false} />,
    );
    expect(getByText(short.replace('\u00a0', ' ')).getAttribute('aria-hidden')).toBe('true');
    expect(getByText(long).closest('[aria-hidden]')).toBeNull();
  },
);
