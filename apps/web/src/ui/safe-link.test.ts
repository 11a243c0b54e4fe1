import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each(['https://www.ratthall.se/om', 'http://aneby.se', 'mailto:kansli@ekokommun.se'])(
  '%s may be linked to',
  (address) => {
    expect(safeLink(address)).toBe(address);
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.se',
  '/om',
  '',
])('%s may not', (address) => {
  expect(safeLink(address)).toBeNull();
});
