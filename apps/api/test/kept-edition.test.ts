import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromBytes, thaw } from '#datasets/frozen-dataset.ts';
import { canonicalCsv } from '#editions/canonical-csv.ts';
import type { EditionContent } from '#editions/frozen-editions.ts';
import { publishedVerdicts } from '#editions/published-verdicts.ts';

/*
 * An edition of the demo network exactly as a service published it on 2026-11-24, with the sum that it said of itself. It is
 * never made anew: what is published must say the same in every later release.
 */
const sha256 = 'b12697e96c8c48638078ffe547bfa8d33692f9618d73f2b4732f896ed86b97bc';
const set = 'tolv-2012';
const kept = await fromBytes<EditionContent>(readFileSync(new URL('kept/edition-2025.1.json.gz', import.meta.url)));
const dataset = thaw(kept.dataset);

test('an edition that an earlier release published has the figures that it was published with', () => {
  expect(canonicalCsv(dataset).sha256).toBe(sha256);
});

test('and the verdicts, each of them', () => {
  expect(kept.verdicts.length).toBeGreaterThan(350);
  expect(publishedVerdicts(dataset, set)).toEqual(kept.verdicts);
});
