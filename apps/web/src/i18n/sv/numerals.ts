const words = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A number as it is written in running text: as a word up to twelve, in figures above. */
export function count(n: number): string {
  return words[n] ?? String(n);
}

/** Swedish ordinals before a noun, as in "12:e plats": 1:a, 2:a, 3:e, 11:e, 12:e, 21:a. */
export function ordinal(n: number): string {
  const isFirstOrSecond = (n % 10 === 1 || n % 10 === 2) && n % 100 !== 11 && n % 100 !== 12;
  return `${n}:${isFirstOrSecond ? 'a' : 'e'}`;
}

/** Who came where, said without a noun: a "trea" and a "tolva" both end in a, so 3:a and 12:a. */
export function placed(rank: number, isTied: boolean): string {
  return `${isTied ? 'delad ' : ''}${rank}:a`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Names as they stand in a sentence: "A", "A och B", "A, B och C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}
