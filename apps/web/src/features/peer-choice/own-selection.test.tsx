import { mostPeersPicked } from '@ratthall/domain/peers';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderIn, swedish } from '#charts/speech-for-tests.tsx';
import { aMember } from '#queries/member-for-tests.ts';
import { OwnSelection } from './own-selection.tsx';

afterEach(cleanup);

const own = aMember({ code: '0001', name: 'Vi' });
const others = Array.from({ length: mostPeersPicked + 1 }, (_, i) =>
  aMember({ code: String(1000 + i), name: `Ort ${i}`, slug: `ort-${i}` }),
);

function shown(first: readonly string[] = []) {
  const nothing = () => undefined;
  renderIn(
    swedish,
    <OwnSelection own={own} members={[own, ...others]} first={first} onApply={nothing} onCancel={nothing} />,
  );
  const type = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
  return { type, told: () => screen.getAllByRole('status').at(-1)?.textContent };
}

test('how many the search finds is told as one types', () => {
  const { type, told } = shown();
  expect(told()).toBe('');
  type('Ort 19');
  expect(told()).toBe('11 medlemmar stämmer med sökningen.');
  type('Ort 199');
  expect(told()).toBe('1 medlem stämmer med sökningen.');
  type('Ingenstans');
  expect(told()).toBe('Ingen medlem heter så.');
});

test('that no more can be chosen is told when the last one is', () => {
  const { told } = shown(others.slice(0, mostPeersPicked - 1).map(({ code }) => code));
  expect(told()).toBe('');
  fireEvent.click(screen.getAllByRole('checkbox').find((box) => !(box as HTMLInputElement).checked)!);
  expect(told()).toBe('Högst 200 kan väljas.');
});
