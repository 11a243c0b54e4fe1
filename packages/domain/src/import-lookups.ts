import type { AreaKind, Indicator, MemberKind } from './indicator.ts';

/** An area that a row can be about, member or not. */
export type ImportArea = { code: string; slug: string; name: string; kind: AreaKind; isMember: boolean };

/** `none`: no such area is known · `not-member`: there is one, or can be, and it is no member. */
export type FoundArea = ImportArea | 'none' | 'not-member';

const groupOfKolada = /^G\d+$/i;

/**
 * Finds whom a row is about by code (also 180 for 0180, and "0180 Stockholm"), by name ("Lunds kommun") or by the end of
 * the address of its page. A code of four digits that nobody has is somebody who is no member.
 */
export function createAreaFinder(areas: readonly ImportArea[]): (text: string) => FoundArea {
  const known = new Map<string, ImportArea>();
  // A name that a municipality and a region share is the municipality's.
  for (const area of [...areas].sort((a, b) => Number(a.kind === 'municipality') - Number(b.kind === 'municipality'))) {
    for (const key of [area.code, area.slug, area.name]) known.set(key.toLowerCase(), area);
  }
  const byName = (name: string) =>
    known.get(name) ?? known.get(name.replace(/ kommun$/, '')) ?? known.get(name.replace(/s kommun$/, ''));
  return (text) => {
    const wanted = text.trim().toLowerCase();
    const code = /^(\d{3,4})(?!\d)/.exec(wanted)?.[1]?.padStart(4, '0');
    const found = code === undefined ? byName(wanted) : known.get(code);
    if (found) return found.isMember || found.kind === 'nation' ? found : 'not-member';
    return code !== undefined || groupOfKolada.test(wanted) ? 'not-member' : 'none';
  };
}

/**
 * `other`: a key figure of Kolada that feeds no indicator · `derived`: one of several that an indicator is worked out
 * from, so that it is none by itself · `none`: not known at all.
 */
export type FoundIndicator = Indicator | 'other' | 'derived' | 'none';

const kpiOfKolada = /^[NU]\d{5}$/i;

/**
 * Finds an indicator by its id, its name in either language, or the key figure of Kolada that feeds it – for a
 * municipality and a region it may be another one. Without a kind either will do.
 */
export function createIndicatorFinder(
  indicators: Iterable<Indicator>,
): (text: string, kind: MemberKind | null) => FoundIndicator {
  const byName = new Map<string, Indicator>();
  const byKpi: Record<MemberKind, Map<string, Indicator | 'derived'>> = { municipality: new Map(), region: new Map() };
  for (const indicator of indicators) {
    for (const key of [indicator.name.en, indicator.name.sv, indicator.id]) byName.set(key.toLowerCase(), indicator);
    for (const kind of ['municipality', 'region'] as const) {
      const kpis = indicator.kolada?.[kind] ?? [];
      for (const kpi of kpis) byKpi[kind].set(kpi.toLowerCase(), kpis.length === 1 ? indicator : 'derived');
    }
  }
  return (text, kind) => {
    const wanted = text.trim().toLowerCase();
    const named = byName.get(wanted);
    if (named) return named;
    const kpi = /\b[nu]\d{5}\b/.exec(wanted)?.[0] ?? wanted;
    const kinds = kind === null ? (['municipality', 'region'] as const) : [kind];
    const found = kinds.map((one) => byKpi[one].get(kpi)).find((one) => one !== undefined);
    return found ?? (kpiOfKolada.test(kpi) ? 'other' : 'none');
  };
}
