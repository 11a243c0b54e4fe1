const longest = 50;

/**
 * The id of a new group, made from its name, as it stands in addresses: lower-case letters and digits with hyphens
 * between. None that has ever been used is used again, so that an old address never shows another group.
 */
export function groupIdFor(name: string, used: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const base = plain === '' ? 'grupp' : plain;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}
