import { oncePerDataset } from '#datasets/once.ts';
import { canonicalCsv } from '#editions/canonical-csv.ts';

/** What a dataset would be cited by if it were published: worked out once, since a draft is looked at again and again. */
const digests = oncePerDataset(
  (dataset) => {
    const { rows, sha256 } = canonicalCsv(dataset);
    return { rows, sha256 };
  },
  { atMost: 1 },
);

export const digestOf = (dataset: Parameters<typeof digests>[0]) => digests(dataset, '');
