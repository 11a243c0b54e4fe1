import { createHash } from 'node:crypto';
import { canonicalLines, canonicalRows } from '@ratthall/domain/canonical-values';
import type { Dataset } from '@ratthall/domain/dataset';

/** The canonical CSV of a dataset in bytes, how many figures it has, and its SHA-256 in hexadecimal. */
export function canonicalCsv(dataset: Dataset): { body: Buffer; rows: number; sha256: string } {
  const lines = canonicalLines(canonicalRows(dataset));
  const body = Buffer.concat(lines.map((line) => Buffer.from(line)));
  return { body, rows: lines.length - 1, sha256: createHash('sha256').update(body).digest('hex') };
}
