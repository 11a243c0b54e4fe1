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

/** Every letter that the service writes, in Swedish. English has the same type. */
export const sv = {
  invitation: (told: { role: Role; member: string | null; invitedBy: string; href: string; days: number }): Letter => ({
    subject: `Inbjudan till ${service}`,
    parts: [
      'Hej!',
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

  /** To the secretariat: an edition whose time had come was not published. */
  editionNotPublished: (told: NotPublished): Letter => ({
    subject: `${told.isFictional ? '[Påhittat nätverk] ' : ''}Utgåvan ${told.year} publicerades inte`,
    parts: [
      `Hej ${told.name}!`,
      `Utgåvan ${told.year} skulle ha publicerats av sig själv ${told.planned}, men ${
        told.blocks === 1 ? 'en sak' : `${told.blocks}\u00a0saker`
      } i checklistan hindrade det. Inget har publicerats.`,
      { label: 'Se vad som återstår', href: told.href },
      'Utgåvan publiceras inte av sig själv förrän någon på kansliet anger en ny tid.',
    ],
  }),
};

export type NotPublished = {
  name: string;
  year: number;
  planned: string;
  /** How many things stood against it. */
  blocks: number;
  href: string;
  isFictional: boolean;
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
