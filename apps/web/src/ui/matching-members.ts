type Named = { name: string; code: string };

/** Letters without their marks, so that "ovanaker" finds Ovanåker and "angelholm" finds Ängelholm. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLocaleLowerCase('sv')
    .trim();
}

/** The members whose name has the typed text: at the start first, then at the start of a word, then anywhere. */
export function matchingMembers<M extends Named>(
  members: readonly M[],
  typed: string,
  byName: (a: string, b: string) => number,
): M[] {
  const wanted = plain(typed);
  const distance = ({ name, code }: M): number => {
    const text = plain(name);
    if (text.startsWith(wanted)) return 0;
    if (text.split(/[ -]/).some((word) => word.startsWith(wanted)) || code === wanted) return 1;
    return text.includes(wanted) ? 2 : 3;
  };
  return members
    .map((member) => ({ member, distance: distance(member) }))
    .filter((match) => match.distance < 3)
    .sort((a, b) => a.distance - b.distance || byName(a.member.name, b.member.name))
    .map(({ member }) => member);
}
