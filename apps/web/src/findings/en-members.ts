import { listed } from '#i18n/en/numerals.ts';
import type { Words } from './sv.ts';

const landParts = { gotaland: 'Götaland', svealand: 'Svealand', norrland: 'Norrland' };

/** What is said of a few members side by side in one indicator, in English. */
export const sideBySide: Words['sideBySide'] = {
  best: (indicator, names, value, year) =>
    names.length === 1
      ? `${indicator}: ${names[0]} has the best value, ${value} (${year})`
      : `${indicator}: ${listed(names)} share the best value, ${value} (${year})`,
  highest: (indicator, names, value, year) => `${indicator}: highest in ${listed(names)}, ${value} (${year})`,
  only: (indicator, name, value, year) => `${indicator}: only ${name} has a comparable value, ${value} (${year})`,
  nobody: (indicator, year) =>
    year === null
      ? `${indicator}: no value to compare`
      : `${indicator}: none of them has a comparable value for ${year}`,
  median: (value, n, of, year) => `The median of the peer group is ${value} (${n} of ${of}, ${year}).`,
  noMedian: (n, of) => `${n} of ${of} in the peer group ${n === 1 ? 'has' : 'have'} a value: too few for a median.`,
};

/** What is said of where in the country the members lie, in English. */
export const map: Words['map'] = {
  spread: (n, year) =>
    n === 1
      ? `One member municipality has a value for ${year}`
      : `How ${n} member municipalities were spread in ${year}`,
  gathered: (found, year) =>
    `Of the ${found.allBest} best in ${year}, ${found.best} are in ${landParts[found.part]}, which has ${found.here} of the ${found.all} municipalities`,
};
