import type { BoardCell } from '@ratthall/contract/rounds';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Member } from '@ratthall/domain/membership';
import type { Round } from '@ratthall/domain/round';
import type { Letter } from '#mail/letter.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { Recipient } from './recipients.ts';

type Told = { dataset: Dataset; member: Member; round: Round; today: string; publicUrl: string };

/** What somebody is reminded with: each figure by name, with a link to it. */
export function reminderLetter({ name, language, left, awaiting }: Recipient, told: Told): Letter {
  const { dataset, member, round, today, publicUrl } = told;
  const texts = letterTexts[language];
  const report = `${publicUrl}/rapportera/${member.slug}?${language === 'en' ? 'lang=en&' : ''}year=${round.year}`;
  const linkOf = ({ indicator, state }: BoardCell) => {
    const label = dataset.indicators.get(indicator)?.name[language] ?? indicator;
    return { label: texts.figure(label, state), href: `${report}#${indicator}` };
  };
  return texts.reminder({
    name,
    member: member.name,
    year: round.year,
    dueOn: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${round.dueOn}T00:00:00Z`)),
    isOver: round.dueOn < today,
    left: left.map(linkOf),
    awaiting: awaiting.map(linkOf),
    message: round.message,
    report,
    isFictional: dataset.network.isFictional,
  });
}
