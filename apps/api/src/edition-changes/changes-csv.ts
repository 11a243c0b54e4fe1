import type { TurnedVerdict } from '@ratthall/contract/edition-changes';
import {
  indicatorChanges,
  memberChanges,
  ruleChanges,
  setChanges,
  type ChangedPart,
} from '@ratthall/domain/catalogue-changes';
import type { FigureChange } from '@ratthall/domain/figure-changes';
import { byteOrderMark, csvLine, type CsvStyle } from '#values/csv-line.ts';
import { indicatorPairs, type EditionPair, type IndicatorPair } from './edition-pair.ts';
import { figuresBetween, namedIn, turnsBetween } from './indicator-changes.ts';

const columns = [
  'part',
  'change',
  'indicator',
  'subject',
  'name',
  'year',
  'before',
  'after',
  'missing_before',
  'missing_after',
  'definition_before',
  'definition_after',
  'why',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/** Every change between two editions, a row each. `subject` is the member, the definition version, the target or the rule. */
export function changesCsv(pair: EditionPair, style: CsvStyle): Buffer {
  const line = (row: Row) =>
    csvLine(
      columns.map((column) => row[column] ?? ''),
      style,
    );
  const number = (value: number | null) => decimal(value, style);
  const parts = [
    (style === 'excel-sv' ? byteOrderMark : '') + csvLine(columns, style),
    ...generalRows(pair).map(line),
    // One indicator at a time, because all the rows of a large network are more than one string can hold.
    ...indicatorPairs(pair).map((indicator) => indicatorRows(pair, indicator, number).map(line).join('')),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function decimal(value: number | null, style: CsvStyle): string {
  const text = value === null ? '' : String(value);
  return style === 'excel-sv' ? text.replace('.', ',') : text;
}

function generalRows({ before, after }: EditionPair): Row[] {
  return [
    ...ruleChanges(before.edition.rules, after.edition.rules).map((one): Row => ({
      part: 'rule',
      change: 'version',
      subject: one.rule,
      before: one.before ?? '',
      after: one.after ?? '',
    })),
    ...memberChanges(before.dataset.members, after.dataset.members).map(({ code, name, what, ...one }): Row => ({
      part: 'member',
      change: what,
      subject: code,
      name,
      before: one.before ?? '',
      after: one.after ?? '',
    })),
    ...setChanges(before.dataset.sets, after.dataset.sets).map(({ set, what, indicator, ...one }): Row => ({
      part: 'set',
      change: what,
      indicator: indicator ?? '',
      subject: set,
      before: written(one.before),
      after: written(one.after),
    })),
  ];
}

function indicatorRows(pair: EditionPair, indicator: IndicatorPair, number: (value: number | null) => string): Row[] {
  const { id } = indicator;
  const nameOf = namedIn(pair);
  const figures = figuresBetween(pair, indicator);
  return [
    ...indicatorChanges(indicator.before, indicator.after).map(({ what, subject, before, after }): Row => ({
      part: 'indicator',
      change: what,
      indicator: id,
      subject: subject ?? '',
      before: written(before),
      after: written(after),
    })),
    ...figures.map(({ kind, area, year, before, after }: FigureChange): Row => ({
      part: 'figure',
      change: kind,
      indicator: id,
      subject: area,
      name: nameOf(area),
      year: String(year),
      before: number(before.value),
      after: number(after.value),
      missing_before: before.missing ?? '',
      missing_after: after.missing ?? '',
      definition_before: before.definitionVersion === null ? '' : String(before.definitionVersion),
      definition_after: after.definitionVersion === null ? '' : String(after.definitionVersion),
    })),
    ...turnsBetween(pair, indicator, figures).turns.map((turn): Row => ({
      part: 'verdict',
      change: turn.aspect === 'pace' ? `pace ${turn.target}` : turn.aspect,
      indicator: id,
      subject: turn.member,
      name: turn.name,
      before: verdictText(turn.before),
      after: verdictText(turn.after),
      why: turn.why.join(' '),
    })),
  ];
}

/** Texts in Swedish, as the figures' own names are; numbers with spaces between. */
function written(part: ChangedPart): string {
  if (part === null || typeof part === 'string') return part ?? '';
  return 'sv' in part ? part.sv : part.map((number) => number ?? '').join(' ');
}

function verdictText(verdict: TurnedVerdict['before']): string {
  if (verdict === null) return '';
  return typeof verdict === 'object' ? `${verdict.index} (${verdict.of})` : String(verdict);
}
