import { beforeEach, expect, test } from 'vitest';
import {
  beforeSignOut,
  commentsBegun,
  countUnsaved,
  removeComments,
  removeUnsaved,
  saveAll,
  unsavedOf,
} from './unsaved.ts';

const browser = () => localStorage;

beforeEach(() => localStorage.clear());

test('what is unsaved is saved before somebody signs out', async () => {
  let saves = 0;
  const stop = beforeSignOut(async () => void saves++);
  await saveAll();
  stop();
  await saveAll();
  expect(saves).toBe(1);
});

test('what a person has left unsaved is counted and removed, and nothing of anybody else', () => {
  localStorage.setItem(`${unsavedOf('person-1')}0001.2025.household-waste`, '{}');
  localStorage.setItem(`${unsavedOf('person-1')}0001.2025.organic-food`, '{}');
  localStorage.setItem(`${unsavedOf('person-2')}0001.2025.organic-food`, '{}');
  localStorage.setItem('ratthall.own', '0001');
  expect(countUnsaved(browser, 'person-1')).toBe(2);
  removeUnsaved(browser, 'person-1');
  expect(countUnsaved(browser, 'person-1')).toBe(0);
  expect(localStorage.length).toBe(2);
});

test('a comment that has been begun is removed, and nothing else', () => {
  localStorage.setItem(`${commentsBegun}0001 organic-food 2025 3`, 'Is this right?');
  localStorage.setItem('ratthall.own', '0001');
  removeComments(browser);
  expect(Object.keys(localStorage)).toEqual(['ratthall.own']);
});

test('a browser that refuses to keep anything has nothing to remove', () => {
  const refusing = () => {
    throw new Error('refused');
  };
  expect(countUnsaved(refusing, 'person-1')).toBe(0);
  expect(() => removeUnsaved(refusing, 'person-1')).not.toThrow();
  expect(() => removeComments(refusing)).not.toThrow();
});
