import type { SizeClass } from '@ratthall/domain/membership';

/** Whom a member is compared with, and how that is chosen. */
export const peers = {
  label: 'Jämför med',
  labelFor: (name: string) => `Jämför ${name} med`,
  rules: {
    all: { municipality: 'alla medlemskommuner', region: 'alla medlemsregioner' },
    county: (county: string) => `samma län: ${county}`,
    skr: (group: string) => `samma kommungrupp (SKR): ${group}`,
    size: (size: string) => `samma storlek: ${size}`,
    neighbours: 'grannkommuner',
    similar: { municipality: 'liknande kommuner', region: 'liknande regioner' },
    list: 'eget urval',
    chooseList: 'eget urval …',
  },
  sizes: {
    'under-10000': 'under 10\u00a0000 invånare',
    '10000-30000': '10\u00a0000–29\u00a0999 invånare',
    '30000-70000': '30\u00a0000–69\u00a0999 invånare',
    '70000-200000': '70\u00a0000–199\u00a0999 invånare',
    'over-200000': 'minst 200\u00a0000 invånare',
  } satisfies Record<SizeClass, string>,
  named: 'Nätverkets grupper',
  count: (n: number) =>
    n === 0 ? 'Ingen medlem i gruppen' : n === 1 ? '1 medlem i gruppen' : `${n} medlemmar i gruppen`,
  showWhich: 'Visa vilka',
  nobody: 'Inga andra medlemmar hör till gruppen.',
  own: {
    title: 'Eget urval',
    open: 'Ändra urvalet',
    chosen: (n: number) => (n === 0 ? 'Ingen vald ännu' : n === 1 ? '1 vald' : `${n} valda`),
    remove: (name: string) => `Ta bort ${name}`,
    filter: 'Sök bland medlemmarna',
    filterHint: 'Retur lägger till den första i listan.',
    list: 'Medlemmar att välja bland',
    found: (n: number) =>
      n === 0
        ? 'Ingen medlem heter så.'
        : n === 1
          ? '1 medlem stämmer med sökningen.'
          : `${n} medlemmar stämmer med sökningen.`,
    more: (n: number) => `${n} till visas inte. Skriv för att hitta dem.`,
    apply: (n: number) => (n === 1 ? 'Jämför med den valda' : `Jämför med de ${n} valda`),
    applyNone: 'Jämför med de valda',
    cancel: 'Avbryt',
    most: (n: number) => `Högst ${n} kan väljas.`,
  },
};
