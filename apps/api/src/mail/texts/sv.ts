import type { ContactKind } from '@ratthall/domain/contact';
import type { BoardState } from '@ratthall/domain/entry';
import type { Role } from '@ratthall/domain/permissions';
import type { Letter, Link } from '#mail/letter.ts';

const roles: Record<Role, string> = {
  reporter: 'rapportör',
  approver: 'godkännare',
  secretariat: 'medarbetare på kansliet',
  administrator: 'administratör',
};

const service = 'Rätt håll';

const contactKinds: Record<ContactKind, string> = { official: 'Tjänsteperson', politician: 'Politiker' };

const stopLabel = 'Vill du inte ha sådana här brev? Välj bort dem';

const invented = ({ isFictional }: { isFictional: boolean }): string => (isFictional ? '[Påhittat nätverk] ' : '');

/** Every letter that the service writes, in Swedish. English has the same type. */
export const sv = {
  invitation: (told: {
    role: Role;
    member: string | null;
    invitedBy: string;
    href: string;
    days: number;
    /** Where it is known who they are. */
    name?: string;
  }): Letter => ({
    subject: `Inbjudan till ${service}`,
    parts: [
      told.name ? `Hej ${told.name}!` : 'Hej!',
      `${told.invitedBy} bjuder in dig till ${service}, ekokommunernas nyckeltalstjänst, som ${roles[told.role]}${
        told.member === null ? '' : ` för ${told.member}`
      }.`,
      { label: 'Tacka ja och välj lösenord', href: told.href },
      `Länken gäller i ${told.days} dagar och kan bara användas en gång. Skicka den inte vidare: den är din.`,
      'Känner du inte till det här kan du bortse från brevet. Inget konto skapas då.',
    ],
  }),

  reset: (told: { name: string; href: string; minutes: number }): Letter => ({
    subject: `Nytt lösenord till ${service}`,
    parts: [
      `Hej ${told.name}!`,
      `Någon, förhoppningsvis du, har bett om ett nytt lösenord till ditt konto i ${service}.`,
      { label: 'Välj ett nytt lösenord', href: told.href },
      `Länken gäller i ${told.minutes} minuter och kan bara användas en gång.`,
      'Var det inte du kan du bortse från brevet. Ditt lösenord är oförändrat.',
    ],
  }),

  passwordChanged: (told: { name: string; href: string }): Letter => ({
    subject: `Ditt lösenord till ${service} har ändrats`,
    parts: [
      `Hej ${told.name}!`,
      `Lösenordet till ditt konto i ${service} har just ändrats, och du har loggats ut på alla andra enheter.`,
      'Var det du behöver du inte göra något.',
      'Var det inte du: välj ett nytt lösenord genast, och hör av dig till kansliet.',
      { label: 'Välj ett nytt lösenord', href: told.href },
    ],
  }),

  /** To somebody without an account, who is asked for one figure; also when that is said once more. */
  delegation: (told: AskedFor): Letter => ({
    subject: `${invented(told)}${told.isReminder ? 'Påminnelse: k' : 'K'}an du ta fram en siffra? ${told.indicator} ${told.year}, ${told.member}`,
    parts: [
      `Hej ${told.name}!`,
      `${told.askedBy} ber dig ta fram en siffra till ${service}, ekokommunernas nyckeltalstjänst: ${told.indicator} ${told.year} för ${told.member}.`,
      ...(told.message === '' ? [] : [`Från ${told.askedBy}: ${told.message}`]),
      { label: 'Se vad som efterfrågas och svara', href: told.href },
      `Du behöver inget konto. Länken gäller till och med ${told.lastDay}. Skicka den inte vidare: den som har länken kan svara i ditt namn.`,
      ...(told.isReminder ? ['Länken ersätter den du fick tidigare.'] : []),
      `Svaret blir ett utkast hos ${told.askedBy}, som granskar det och lämnar in det. Finns det ingen siffra går det att ange varför.`,
    ],
  }),

  /** To whoever asked: the answer has come. */
  delegationAnswered: (told: AnsweredFor): Letter => ({
    subject: `${invented(told)}${told.by} har svarat: ${told.indicator} ${told.year}, ${told.member}`,
    parts: [
      `Hej ${told.name}!`,
      `${told.by} har svarat om ${told.indicator} ${told.year} för ${told.member}. Svaret är ett utkast: titta på det och lämna in.`,
      { label: 'Öppna siffran i rapporten', href: told.href },
    ],
  }),

  contacts: (told: AskedForContacts): Letter => ({
    subject: `${invented(told)}Stämmer kontaktpersonerna för ${told.member}?`,
    parts: [
      `Hej ${told.name}!`,
      `En gång om året ber vi medlemmarna bekräfta vilka nätverkets kansli ska vända sig till. För ${told.member} är ${told.year} ännu inte bekräftat.`,
      ...told.contacts.map(
        ({ kind, name, title }) => `${contactKinds[kind]}: ${name}${title === '' ? '' : `, ${title}`}`,
      ),
      ...told.missing.map((kind) => `${contactKinds[kind]}: ingen angiven`),
      { label: 'Bekräfta eller ändra', href: told.href },
      'Har du inget konto kan du i stället svara kansliet och berätta vad som gäller.',
    ],
  }),

  /** The one-time code at sign-in was turned on or off, by the person or, with a name, by somebody else. */
  codeTurned: (told: { name: string; isOn: boolean; by: string | null; href: string }): Letter => ({
    subject: `Engångskod ${told.isOn ? 'påslagen' : 'avslagen'} i ${service}`,
    parts: [
      `Hej ${told.name}!`,
      told.isOn
        ? `Från och med nu frågar ${service} efter en engångskod när du loggar in med lösenord.`
        : told.by === null
          ? `Engångskoden till ditt konto i ${service} har just stängts av. Nu räcker lösenordet.`
          : `${told.by} har stängt av engångskoden till ditt konto i ${service}. Nu räcker lösenordet.`,
      told.by === null
        ? 'Var det du behöver du inte göra något.'
        : 'Hade du bett om det? Slå på den igen på din kontosida när du har en app som gör koder.',
      'Var det inte du: byt lösenord genast, och hör av dig till kansliet.',
      { label: 'Ditt konto', href: told.href },
    ],
  }),

  /** A figure in a list, with how far it has come. */
  figure: (name: string, state: BoardState): string =>
    `${name}${state === 'draft' ? ' (utkast)' : state === 'returned' ? ' (skickat tillbaka)' : ''}`,

  reminder: (told: Reminded): Letter => ({
    subject: `${told.isFictional ? '[Påhittat nätverk] ' : ''}Påminnelse: siffror om ${told.year} från ${told.member}`,
    parts: [
      `Hej ${told.name}!`,
      told.isOver
        ? `Siffrorna om ${told.year} skulle ha varit inne ${told.dueOn}, men det går fortfarande att rapportera.`
        : `Siffrorna om ${told.year} ska vara inne senast ${told.dueOn}.`,
      ...(told.left.length > 0 ? [`Det här saknas från ${told.member}:`, told.left] : []),
      ...(told.awaiting.length > 0
        ? [`Det här väntar på att du godkänner det för ${told.member}:`, told.awaiting]
        : []),
      ...(told.left.length > 0 ? ['Finns det ingen siffra går det att ange varför.'] : []),
      ...(told.message === '' ? [] : [`Från kansliet: ${told.message}`]),
      { label: 'Hela rapporten', href: told.report },
      'När allt är klart kommer inga fler påminnelser.',
    ],
  }),

  edition: (told: EditionOut): Letter => ({
    subject: `${invented(told)}Utgåva ${told.edition} är publicerad`,
    parts: [
      `Hej ${told.name}!`,
      `${told.publishedBy} har publicerat utgåva ${told.edition} av nyckeltalen för ${told.network}.${
        told.note === '' ? '' : ` ${told.note}`
      }`,
      { label: `Läs utgåva ${told.edition}`, href: told.href },
      ...(told.members.length > 0 ? ['Så här står det för er:', told.members] : []),
      'Utgåvan ändras aldrig och går att hänvisa till. Rättas en siffra efteråt står det bland rättelserna.',
      { label: stopLabel, href: told.stop },
    ],
  }),

  /** A correction on a line. */
  corrected: {
    one: (figure: string, before: string, after: string) => `${figure}: från ${before} till ${after}`,
    same: (figure: string, shown: string) => `${figure}: ${shown} både förut och nu, så som det visas`,
    missing: (figure: string) => `${figure}: uppgift saknas både förut och nu`,
    many: (indicator: string, figures: number, years: string) => `${indicator}: ${figures} värden ${years}`,
    none: 'ingen uppgift',
    feed: (network: string) => `Rättelser av nyckeltalen för ${network}`,
  },

  correction: (told: Corrected): Letter => ({
    subject: `${invented(told)}${
      told.isOwn
        ? `Rättelse av publicerade siffror: ${told.members.join(', ')}`
        : `En rättelse har ändrat bilden av ${told.members.join(', ')}`
    }`,
    parts: [
      `Hej ${told.name}!`,
      told.isOwn
        ? `Det här har rättats sedan utgåva ${told.editions.join(' och ')}:`
        : `Publicerade siffror för andra medlemmar har rättats. Därför har ett omdöme eller en fjärdedel ändrats för ${told.members.join(', ')}. Det här har rättats sedan utgåva ${told.editions.join(' och ')}:`,
      ...told.lines.map(({ line, reason }) => `${line}.${reason === '' ? '' : ` ”${reason}”`}`),
      ...(told.more > 0 ? [`Och ${told.more} till.`] : []),
      ...(told.isMajor
        ? ['Rättelsen ändrar något som har publicerats: ett omdöme, en fjärdedel eller ett medelvärde.']
        : []),
      { label: 'Läs vad som ändrades', href: told.href },
      { label: stopLabel, href: told.stop },
    ],
  }),

  /** To the secretariat: an edition whose time had come was not published. */
  editionNotPublished: (told: NotPublished): Letter => ({
    subject: `${told.isFictional ? '[Påhittat nätverk] ' : ''}Utgåvan ${told.year} publicerades inte`,
    parts: [
      `Hej ${told.name}!`,
      `Utgåvan ${told.year} skulle ha publicerats av sig själv ${told.planned}, men ${hindrance(told.blocks)}. Inget har publicerats.`,
      { label: 'Se vad som återstår', href: told.href },
      'Utgåvan publiceras inte av sig själv förrän någon på kansliet anger en ny tid.',
    ],
  }),
};

function hindrance(blocks: number): string {
  if (blocks === 0) return 'den som angav tiden får inte längre publicera, eller så finns något i utkastet inte kvar';
  return `${blocks === 1 ? 'en sak' : `${blocks}\u00a0saker`} i checklistan hindrade det`;
}

export type NotPublished = {
  name: string;
  year: number;
  planned: string;
  /** How many things on the checklist stood against it; 0 where it was something else. */
  blocks: number;
  href: string;
  isFictional: boolean;
};

export type AskedFor = {
  name: string;
  askedBy: string;
  member: string;
  indicator: string;
  year: number;
  /** From whoever asks; '' for nothing. */
  message: string;
  lastDay: string;
  href: string;
  isReminder: boolean;
  isFictional: boolean;
};

export type AnsweredFor = {
  name: string;
  /** Who has answered. */
  by: string;
  member: string;
  indicator: string;
  year: number;
  href: string;
  isFictional: boolean;
};

/** What letters about what has been published have in common: how to be spared of them, and a network that is invented. */
type Notice = { name: string; stop: string; isFictional: boolean };

export type EditionOut = Notice & {
  edition: string;
  network: string;
  /** Why it was published, in a sentence; '' for nothing. */
  note: string;
  publishedBy: string;
  href: string;
  /** The reader's own members, with links to them in the edition. */
  members: Link[];
};

export type Corrected = Notice & {
  /** Whether the figures are the reader's own member's, and not somebody else's. */
  isOwn: boolean;
  members: string[];
  lines: { line: string; reason: string }[];
  more: number;
  isMajor: boolean;
  /** The editions that say what was so before. */
  editions: string[];
  href: string;
};

export type Reminded = {
  name: string;
  member: string;
  year: number;
  dueOn: string;
  /** Whether that day has passed. */
  isOver: boolean;
  left: Link[];
  awaiting: Link[];
  message: string;
  report: string;
  isFictional: boolean;
};

export type LetterTexts = typeof sv;

type AskedForContacts = {
  name: string;
  member: string;
  year: number;
  contacts: readonly { kind: ContactKind; name: string; title: string }[];
  /** The contacts that there are none of. */
  missing: readonly ContactKind[];
  href: string;
  isFictional: boolean;
};
