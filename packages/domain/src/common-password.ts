/** What a password is not to be made of: whose it is. */
export type PasswordOwner = { email: string; name: string };

/** Fewest characters that must be left when everything that is easily guessed has been taken away. */
const leastLeft = 5;

/** Shortest run of neighbours on a keyboard or in the alphabet that counts as one. */
const shortestRun = 4;

const rows = [
  'abcdefghijklmnopqrstuvwxyzåäö',
  '01234567890',
  'qwertyuiopå',
  'asdfghjklöä',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];

/** The words that lists of leaked passwords are full of, in Swedish and English, and those of the service itself. */
const words = (
  'password passwort passord losenord losen passw pass login logga inloggning admin administrator root user test ' +
  'welcome valkommen hello hejsan hejhej hej letmein iloveyou jagalskardig alskling love kärlek karlek monkey dragon ' +
  'football fotboll hockey baseball basketball superman batman princess prinsessa sunshine solsken master shadow ' +
  'freedom whatever trustno starwars pokemon computer dator internet google facebook microsoft windows samsung ' +
  'summer sommar winter vinter spring autumn host januari februari mars april juni juli augusti september oktober ' +
  'november december monday mandag fredag friday sverige sweden stockholm goteborg malmo svensk swedish volvo ' +
  'secret hemlig hemligt changeme temp default qwerty azerty asdf zxcv ratthall rattahall ekokommun ekokommuner ' +
  'sekom kommun kommunen region rapport hallbar hallbarhet miljo secretariat kansli kansliet'
).split(' ');

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether a password is among the first that somebody would try: one of the words above, the person's own name or
 * address, a run on the keyboard, a year or the same over and over, with little else to it. Length is not looked at here.
 */
export function isCommonPassword(password: string, owner: PasswordOwner): boolean {
  const lower = plain(password);
  const known = [...words, ...ownWords(owner)].map(plain).sort((a, b) => b.length - a.length);
  const readings = [lower, lower.replaceAll(/[013457@$!]/g, (character) => lookAlikes[character]!)];
  return readings.some((reading) => unguessed(reading, known).length < leastLeft);
}

/** What is left of a password: every repeated piece, known word, run and number is taken away. */
function unguessed(text: string, known: readonly string[]): string {
  const once = text.replace(/(.{1,8}?)\1{2,}/gu, '$1').replace(/^(.+)\1$/u, '$1');
  const wordless = known.reduce((left, word) => left.replaceAll(word, ' '), once);
  return withoutRuns(wordless)
    .replaceAll(/[\d\s]|(.)(?=\1)/gu, '')
    .replaceAll(/[^\p{L}]/gu, '');
}

function withoutRuns(text: string): string {
  let left = text;
  for (const row of rows.flatMap((one) => [one, Array.from(one).reverse().join('')])) {
    for (let length = row.length; length >= shortestRun; length--) {
      for (let from = 0; from + length <= row.length; from++)
        left = left.replaceAll(row.slice(from, from + length), ' ');
    }
  }
  return left;
}

/** The parts of a name and an address that are long enough to be recognised. */
function ownWords({ email, name }: PasswordOwner): string[] {
  return `${email} ${name}`.split(/[\s@.\-_+]+/).filter((word) => word.length > 3);
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
