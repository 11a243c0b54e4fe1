import type { Dataset } from '@ratthall/domain/dataset';
import type { MemberKind } from '@ratthall/domain/indicator';
import { distancesFrom } from '@ratthall/domain/similarity';
import { modelOf } from '#datasets/peers.ts';
import { fail } from '#fail.ts';
import { csvLine, type CsvStyle } from '#values/csv-line.ts';
import { weightsIn } from './similarity.service.ts';

type Wanted = {
  kind: MemberKind;
  weights: string | undefined;
  members: string | undefined;
  style: CsvStyle;
};

/** More distances than this in one file would keep everybody else waiting. */
const mostDistances = 250_000;
const decimals = 4;

/** The distances between members of a kind, line by line: a row for each one asked for, a column for each there is. */
export function distanceLines(dataset: Dataset, { kind, weights: written, members, style }: Wanted): string[] {
  const weights = weightsIn(written);
  const model = modelOf(dataset, kind);
  const order = model.codes.map((code, row) => ({ code, row })).sort((a, b) => (a.code < b.code ? -1 : 1));
  const named = (code: string) => dataset.areas.get(code)?.name ?? '';
  const wanted = rowsIn(order, { kind, members });
  const cell = (distance: number): string => {
    if (Number.isNaN(distance)) return '';
    const text = String(Number(distance.toFixed(decimals)));
    return style === 'excel-sv' ? text.replace('.', ',') : text;
  };
  const header = ['code', 'name', ...order.map(({ code }) => `${code} ${named(code)}`)];
  return [
    csvLine(header, style),
    ...wanted.map((code) => {
      const distances = distancesFrom(model, code, weights);
      return csvLine([code, named(code), ...order.map(({ row }) => cell(distances[row]!))], style);
    }),
  ];
}

function rowsIn(
  known: readonly { code: string }[],
  { kind, members }: { kind: MemberKind; members: string | undefined },
): string[] {
  const all = known.map(({ code }) => code);
  const wanted = members === undefined ? all : [...new Set(members.split(','))];
  if (wanted.length * all.length > mostDistances) {
    const most = Math.floor(mostDistances / all.length);
    const expected = `at most ${most} codes with commas between them, since there are ${all.length} members of this kind`;
    fail('similarity.too-large', { field: 'members', value: members ?? null, expected });
  }
  const codes = new Set(all);
  const strangers = wanted.filter((code) => !codes.has(code));
  const expected = `codes of members in /api/members whose kind is ${kind}`;
  if (strangers.length > 0) fail('request.invalid', { field: 'members', value: strangers.join(), expected });
  return wanted.sort();
}
