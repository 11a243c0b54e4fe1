import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { moveByKey } from './move-by-key.ts';

afterEach(cleanup);

function shown() {
  render(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- as in the report
    <div onKeyDown={moveByKey}>
      <input aria-label="first" data-figure="a" />
      <button type="button">between</button>
      <input aria-label="second" data-figure="b" />
      <textarea aria-label="note" />
    </div>,
  );
  const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });
  const focused = () => document.activeElement?.getAttribute('aria-label');
  return { press, focused };
}

test('Enter and the down arrow go from figure to figure, past what stands between', () => {
  const { press, focused } = shown();
  screen.getByLabelText('first').focus();
  press('Enter');
  expect(focused()).toBe('second');
  press('Enter', { shiftKey: true });
  expect(focused()).toBe('first');
  press('ArrowDown');
  press('ArrowUp');
  expect(focused()).toBe('first');
});

test('the last figure keeps the focus, and a note keeps its own Enter', () => {
  const { press, focused } = shown();
  screen.getByLabelText('second').focus();
  press('Enter');
  expect(focused()).toBe('second');
  screen.getByLabelText('note').focus();
  expect(press('Enter')).toBe(true);
  expect(focused()).toBe('note');
});
