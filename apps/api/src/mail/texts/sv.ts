import type { Role } from '@ratthall/domain/permissions';
import type { Letter } from '#mail/letter.ts';

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
};

export type LetterTexts = typeof sv;
