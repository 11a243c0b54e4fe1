import type { JsonStat } from '@ratthall/contract/json-stat';
import { cellOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import { missingReasons } from '@ratthall/domain/observation';
import { memberCodes, referenceCodes } from './values.service.ts';

export type Language = 'sv' | 'en';

const heads = {
  sv: { indicator: 'Nyckeltal', area: 'Område', year: 'År' },
  en: { indicator: 'Indicator', area: 'Area', year: 'Year' },
} as const satisfies Record<Language, Record<string, string>>;

const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

type Asked = { language: Language; href: string; edition: string | null };

/**
 * What is shown of every indicator as one cube in JSON-stat 2.0: indicator × area × year, the last of them fastest. A
 * lacking value is null, and its status is the reason where one can be given: also `not-reported` in years in which others
 * have a value. The cube has no status where nobody has one, and none where an indicator is not made for an area.
 */
export function jsonStatOf(dataset: Dataset, { language, href, edition }: Asked): JsonStat {
  const indicators = [...dataset.indicators.values()];
  const areas = [...memberCodes(dataset), ...referenceCodes(dataset)];
  const years = yearsOf(dataset);
  const value = Array.from({ length: indicators.length * areas.length * years.length }, (): number | null => null);
  const status: JsonStat['status'] = {};
  indicators.forEach((indicator, i) => {
    const grid = shownGrid(dataset, indicator);
    if (!grid) return;
    areas.forEach((area, a) => {
      const kind = dataset.areas.get(area)?.kind;
      const isMade = indicator.appliesTo.some((made) => made === kind);
      years.forEach((year, y) => {
        const at = (i * areas.length + a) * years.length + y;
        const cell = cellOf(grid, area, year);
        const state = cell < 0 ? 0 : grid.states[cell]!;
        if (state === 1) value[at] = grid.values[cell]!;
        else if (state > 1) status[at] = missingReasons[state - 2] ?? 'not-reported';
        else if (isMade && grid.covered[year - grid.firstYear]) status[at] = 'not-reported';
      });
    });
  });
  const head = heads[language];
  return {
    version: '2.0',
    class: 'dataset',
    href,
    label: dataset.network.name[language],
    source: dataset.sources.map(({ citation }) => citation[language]).join('; '),
    updated: dataset.updatedAt,
    note: [...new Set(dataset.sources.map(({ note }) => note[language]))],
    id: ['indicator', 'area', 'year'],
    size: [indicators.length, areas.length, years.length],
    role: { metric: ['indicator'], geo: ['area'], time: ['year'] },
    dimension: {
      indicator: {
        label: head.indicator,
        category: {
          index: indicators.map(({ id }) => id),
          label: Object.fromEntries(indicators.map(({ id, name }) => [id, name[language]])),
          note: Object.fromEntries(indicators.map(({ id, description }) => [id, [description[language]]])),
          unit: Object.fromEntries(
            indicators.map(({ id, unitName, unit, decimals }) => [
              id,
              { label: unitName[language], symbol: unit, decimals },
            ]),
          ),
        },
      },
      area: {
        label: head.area,
        category: {
          index: areas,
          label: Object.fromEntries(areas.map((code) => [code, dataset.areas.get(code)!.name])),
        },
      },
      year: { label: head.year, category: { index: years.map(String) } },
    },
    value,
    status,
    extension: {
      language,
      edition,
      dataVersion: dataset.version,
      license: licence,
      polarity: Object.fromEntries(indicators.map(({ id, polarity }) => [id, polarity])),
      shownSource: Object.fromEntries(indicators.map(({ id, shownSource }) => [id, shownSource])),
    },
  };
}

/** The years of which any indicator shows something, without a gap between the first and the last. */
function yearsOf({ shown }: Dataset): number[] {
  const grids = [...shown.values()].filter(({ years }) => years > 0);
  if (grids.length === 0) return [];
  const first = Math.min(...grids.map(({ firstYear }) => firstYear));
  const last = Math.max(...grids.map(({ firstYear, years }) => firstYear + years - 1));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
