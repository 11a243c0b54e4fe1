import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { MemberRecord } from '#queries/member-records.ts';
import styles from './member-records.module.css';

/** What the member pays, by the rate of the year. */
export function Fee({ fee }: Pick<MemberRecord, 'fee'>) {
  const words = useDeskTexts().members;
  const { language } = useSpeech();
  if (fee === null) return <p>{words.noFee}</p>;
  const number = (value: number, decimals = 0) => formatNumber(value, decimals, language);
  const most = fee.mostInhabitants === null ? null : number(fee.mostInhabitants);
  return (
    <>
      <p>
        <strong>{words.fee(fee.year, number(fee.amount))}</strong>
      </p>
      <p className={styles.soft}>
        {words.feeRule(
          number(fee.base),
          number(fee.perInhabitant, 2),
          most,
          number(fee.population),
          fee.populationYear,
        )}{' '}
        {words.feeSource(fee.reference)}
      </p>
    </>
  );
}

/** Who reports and approves. */
export function RecordPeople({ people }: Pick<MemberRecord, 'people'>) {
  const { members: words, people: roles } = useDeskTexts();
  if (people.length === 0) return <p>{words.noPeople}</p>;
  return (
    <ul>
      {people.map(({ id, name, email, roles: own }) => (
        <li key={id}>
          {name}, {email}: {own.map((role) => roles.roles[role].toLowerCase()).join(', ')}
        </li>
      ))}
    </ul>
  );
}
