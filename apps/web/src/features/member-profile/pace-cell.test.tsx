import { paceStatuses } from '@ratthall/domain/target';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english, renderIn, swedish } from '#charts/speech-for-tests.tsx';
import { PaceTag } from '#ui/pace-tag.tsx';
import { PaceCell } from './pace-cell.tsx';
import type { ProfileEntry } from './profile-list.tsx';

afterEach(cleanup);

test('no two paces look or read the same, and all but the unknown one have a shape', () => {
  for (const speech of [swedish, english]) {
    const seen = paceStatuses.map((status) => {
      const { container } = renderIn(speech, <PaceTag status={status} />);
      return { status, word: container.textContent, shape: container.querySelector('svg')?.innerHTML ?? '' };
    });
    expect(new Set(seen.map(({ word }) => word)).size).toBe(paceStatuses.length);
    expect(new Set(seen.map(({ shape }) => shape)).size).toBe(paceStatuses.length);
    expect(seen.filter(({ shape }) => shape === '').map(({ status }) => status)).toEqual(['unknown']);
  }
});

test('where there is no target nothing stands, not even an empty box', () => {
  const entry = { indicator: {}, profile: { targets: [], pace: [] } } as unknown as ProfileEntry;
  expect(renderIn(swedish, <PaceCell {...entry} />).container.innerHTML).toBe('');
});
