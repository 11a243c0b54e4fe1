import type { Indicator } from '@ratthall/domain/indicator';

/**
 * The formula that works out a value in the workbook as `entryValueOf` does in the service: numerator ÷ denominator × factor,
 * with the sum of the parts where the numerator is empty. An empty cell is not zero, so that without a numerator or a
 * denominator there is no value.
 */
export function valueFormula(
  { inputs, factor }: Pick<Indicator, 'inputs' | 'factor'>,
  cellOf: (input: string) => string,
): string {
  const above = inputs.find(({ role }) => role === 'numerator');
  const below = inputs.find(({ role }) => role === 'denominator');
  const parts = inputs.filter(({ role }) => role === 'part');
  const added = parts.filter(({ toNumerator }) => toNumerator !== null);
  const alone = parts.filter(({ toNumerator }) => toNumerator === null);
  const typed = above && cellOf(above.id);
  const count = (some: typeof parts) => `COUNT(${some.map(({ id }) => cellOf(id)).join(',')})`;
  const sum = added.map(({ id, toNumerator }) => `N(${cellOf(id)})*${toNumerator}`).join('+');
  const isSummed =
    added.length === 0
      ? 'FALSE'
      : alone.length === 0
        ? `${count(added)}>0`
        : `AND(${count(added)}>0,${count(alone)}=0)`;
  const isNumber = typed === undefined ? 'FALSE' : `ISNUMBER(${typed})`;
  const numerator = added.length === 0 ? (typed ?? '0') : typed === undefined ? sum : `IF(${isNumber},${typed},${sum})`;
  const hasNumerator = added.length === 0 ? isNumber : `OR(${isNumber},${isSummed})`;
  const times = factor === 1 ? '' : `*${factor}`;
  if (!below) return `IF(${hasNumerator},(${numerator})${times},"")`;
  const under = cellOf(below.id);
  return `IF(AND(${hasNumerator},ISNUMBER(${under}),N(${under})<>0),(${numerator})/${under}${times},"")`;
}
