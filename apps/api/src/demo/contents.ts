import type { Report, ReportEntry } from '@ratthall/contract/entries';
import { emptyEntry, type EntryContent, type EntryMethod } from '@ratthall/domain/entry';
import { entryValueOf } from '@ratthall/domain/entry-value';
import type { Indicator, IndicatorInput } from '@ratthall/domain/indicator';
import { denominators, shares } from './courses.ts';
import { counted, rounded } from './figures.ts';
import type { Place } from './places.ts';
import { absences, confirmed, slip } from './progress.ts';
import type { Random } from './random.ts';

type Known = { place: Place; indicator: Indicator; report: Report; random: Random };

/** What a reporter says of one figure: much like the year before, with the parts that it is made of. */
export function contentOf(entry: ReportEntry, known: Known): EntryContent {
  const { place, indicator, report } = known;
  const isHere = (one: { member: string; indicator: string }) =>
    one.member === place.code && one.indicator === indicator.id;
  const absence = absences.find(isHere);
  if (absence) {
    const { missing, internalNote } = absence;
    const expectedBy = missing === 'late' ? (report.round?.closesOn ?? report.today) : null;
    return { ...emptyEntry, kind: 'missing', missing, internalNote, expectedBy };
  }
  if (entry.central?.value != null) return { ...emptyEntry, kind: 'accepted', value: entry.central.value };
  const last = entry.series.findLast(({ value, year }) => value !== null && year < report.year)?.value ?? null;
  if (last === null) return { ...emptyEntry, kind: 'missing', missing: 'not-measured' };
  if (confirmed.some(isHere)) return { ...emptyEntry, kind: 'unchanged', value: last };
  const usual = last * (1 + 0.03 * known.random.normal());
  if (isHere(slip)) return slippedContent(last, known);
  return valueContent(indicator.unit === '%' ? Math.min(usual, 100) : usual, known);
}

/** A public figure put right: so much of what was said is left, and why it was too much. */
export function correctedContent(entry: ReportEntry, { share, text }: { share: number; text: string }, known: Known) {
  const published = entry.series.find(({ year }) => year === known.report.year)?.value ?? 0;
  return { ...valueContent(published * share, known), reason: { code: 'earlier-corrected' as const, text } };
}

const methods: Record<Indicator['reportedBy'], EntryMethod> = {
  central: 'register',
  member: 'supplier',
  plant: 'measured',
};

function valueContent(wanted: number, known: Known): EntryContent {
  const { indicator } = known;
  const common = { ...emptyEntry, kind: 'value' as const, method: methods[indicator.reportedBy] };
  if (!indicator.inputs.some(({ role }) => role === 'numerator')) {
    const value = rounded(wanted, indicator.decimals);
    return { ...common, value, typed: { value: typed(value) } };
  }
  const inputs = inputsOf(wanted, known);
  const written = Object.fromEntries(Object.entries(inputs).map(([id, number]) => [id, typed(number)]));
  return { ...common, value: entryValueOf(indicator, inputs).value, inputs, typed: written };
}

/** What a value is made of: the denominator, and the numerator or the parts that it can be added up from. */
function inputsOf(wanted: number, { place, indicator, report }: Known): Record<string, number> {
  const { inputs: asked, factor, unit, decimals } = indicator;
  const inRole = (role: IndicatorInput['role']) => asked.filter((input) => input.role === role);
  const [above] = inRole('numerator');
  const [below] = inRole('denominator');
  if (!above) return {};
  if (!below) return { [above.id]: rounded(wanted, decimals) };
  const known = report.populations.find(({ year }) => year === report.year);
  const population = known?.population ?? place.population;
  const size = Math.max(1, Math.round(denominators[below.id]?.({ population, area: place.area }) ?? 1));
  const amount = counted((wanted * size) / factor, unit);
  const parts = inRole('part');
  const canBeAdded = parts.length > 0 && parts.every(({ id, toNumerator }) => toNumerator !== null && id in shares);
  if (!canBeAdded) return { [above.id]: amount, [below.id]: size };
  const amounts = parts.map(({ id, toNumerator }) => [id, Math.round((amount * shares[id]!) / toNumerator!)]);
  return { ...Object.fromEntries(amounts), [below.id]: size };
}

/** Only private cars are driven here, and their distance has been typed in kilometres. */
function slippedContent(usual: number, known: Known): EntryContent {
  const { indicator } = known;
  const right = inputsOf(usual, known);
  const distance = indicator.inputs.find(({ unit }) => unit === 'mil');
  const below = indicator.inputs.find(({ role }) => role === 'denominator');
  if (!distance || !below) return emptyEntry;
  const size = right[below.id] ?? 1;
  const kilometres = Math.round((usual * size) / (distance.toNumerator ?? 1)) * 10;
  const inputs = { [distance.id]: kilometres, [below.id]: size };
  const written = Object.fromEntries(Object.entries(inputs).map(([id, number]) => [id, typed(number)]));
  const { value } = entryValueOf(indicator, inputs);
  return { ...emptyEntry, kind: 'value', method: 'register', value, inputs, typed: written };
}

/** As people type: a comma, and spaces between the thousands. */
function typed(number: number): string {
  return new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6 }).format(number).replaceAll(/\s/g, ' ');
}
