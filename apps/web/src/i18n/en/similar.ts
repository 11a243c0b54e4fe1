import type { Texts } from '#i18n/sv.ts';
import { listed } from './numerals.ts';

export const similar: Texts['similar'] = {
  headTitle: (name) => `Who is like ${name}? – Rätt håll`,
  headDescription: (name, names) =>
    names.length === 0
      ? `Which members of the network are like ${name} in structure, and why that cannot be said.`
      : `The members that are most like ${name} in structure: ${listed(names)}.`,
  title: (name) => `Who is like ${name}?`,
  lead: (name, names) => `Most like ${name} ${names.length === 1 ? 'is' : 'are'} ${listed(names)}.`,
  none: (name) =>
    `For ${name} it cannot be said: so many facts about population, area or position are missing that no other member can be compared.`,
  few: (name) =>
    `Few members are truly like ${name}. The seventh in the list is farther off than it is for nine members of ten, so read comparisons with the group with care.`,
  tooFew: (n) =>
    n === 1
      ? 'There is only one other member to compare with. That is too few to speak of a group of similar ones.'
      : `There are only ${n} other members to compare with. That is too few to speak of a group of similar ones.`,
  past: (year) =>
    `Past member, until ${year}. It is compared with present members here, but is not counted among those similar to them.`,
  toMember: (name) => `To the page of ${name}`,
  listTitle: 'The most alike',
  listLead: (n, compared) =>
    `${n} of ${compared} that can be compared, the most alike first. The shorter the bar, the more alike.`,
  distance: (distance) => `distance ${distance}`,
  least: 'Least difference:',
  most: 'Largest difference:',
  use: 'Use as peer group',
  compare: 'Compare side by side',
  figures: 'The figures behind',
  columns: {
    member: 'Member',
    population: 'Inhabitants',
    density: 'Inhabitants per km²',
    growth: 'Change over ten years',
    latitude: 'Latitude',
    distance: 'Distance',
  },
  unknown: 'not known',
  likeness: {
    population: {
      same: 'as many inhabitants',
      more: (percent) => `${percent} more inhabitants`,
      less: (percent) => `${percent} fewer inhabitants`,
      times: (times) => `${times} times as many inhabitants`,
    },
    density: {
      same: 'as densely populated',
      more: (percent) => `${percent} more densely populated`,
      less: (percent) => `${percent} less densely populated`,
      times: (times) => `${times} times as densely populated`,
    },
    growth: {
      same: 'the same change of population',
      more: (points) => `${points} percentage points stronger population change over ten years`,
      less: (points) => `${points} percentage points weaker population change over ten years`,
    },
    latitude: {
      same: 'as far north',
      more: (km) => `lies ${km} km farther north`,
      less: (km) => `lies ${km} km farther south`,
    },
  },
  weights: {
    title: 'What should count, and how much?',
    lead: 'Four properties decide who is alike. Change how much each of them counts if something matters more in your comparison.',
    names: {
      population: 'Number of inhabitants',
      density: 'How densely people live',
      growth: 'How the population changes',
      latitude: 'How far north the municipality lies',
    },
    steps: { '0': 'does not count', '0.5': 'a little', '1': 'as usual', '2': 'double' },
    other: (times) => `${times} times`,
    submit: 'Recalculate',
    reset: 'Let all count the same',
    faults: {
      unreadable: 'The weights in the address cannot be read. Here all count the same.',
      'nothing-counts': 'At least one property must count. Here all count the same.',
    },
  },
  method: {
    title: 'How likeness is calculated',
    blocks: [
      'Only structure is compared, never results: number of inhabitants, inhabitants per square kilometre of land, change of the population over ten years, and latitude, which stands in for the climate. That two members have similar waste or emissions does not make them more alike here.',
      'Each property is measured by how far it is from the median of the network, in units of its ordinary spread and at most three of them, so that no property decides alone. The distance between two members is the combined measure of the differences: 0 is alike in everything. Where a fact is missing the others count; at least three are needed.',
      'Municipalities are compared with municipalities and regions with regions. The method is our own and is not Kolada’s Skillnadsindex.',
    ],
    more: 'Read the whole method',
    download: 'All distances between the members:',
    standard: 'CSV',
    excel: 'CSV for Swedish Excel',
  },
};
