import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { contactLetterQuery, contactQuestionsQuery, sendQuestions, type ContactQuestion } from '#queries/contacts.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './contacts.module.css';

const listHeight = 240;

/** The members that have not confirmed their contacts, each of which can be asked by a letter. */
export function ContactQuestions({ nameOf }: { nameOf: (member: string) => string }) {
  const words = useDeskTexts().contacts;
  const queryClient = useQueryClient();
  const explained = useExplained();
  const { data, error, refetch } = useQuery(contactQuestionsQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={listHeight} />;
  const choose = (member: string, isChosen: boolean) =>
    setChosen((old) => (isChosen ? [...old, member] : old.filter((one) => one !== member)));
  const send = async () => {
    setTold('');
    const said = await sendQuestions([...chosen]).then(
      ({ sent, unsent }) => words.sent(sent.length, unsent.length),
      (refused: unknown) => explained(refusalOf(refused))[0]?.text ?? '',
    );
    setChosen([]);
    await queryClient.invalidateQueries(contactQuestionsQuery);
    setTold(said);
  };
  const unasked = data.members.filter(({ to, askedAt }) => to !== null && askedAt === null);
  return (
    <>
      <p>{data.members.length === 0 ? words.allConfirmed : words.askLead(data.members.length)}</p>
      <Told>{told}</Told>
      {unasked.length > 0 && (
        <p className={styles.acts}>
          <button type="button" className="button-quiet" onClick={() => setChosen(unasked.map(({ member }) => member))}>
            {words.chooseAll}
          </button>
        </p>
      )}
      <ul className={styles.questions}>
        {data.members.map((question) => (
          <Question
            key={question.member}
            question={question}
            name={nameOf(question.member)}
            isChosen={chosen.includes(question.member)}
            onChoose={(isChosen) => choose(question.member, isChosen)}
          />
        ))}
      </ul>
      {data.members.length > 0 && (
        <button type="button" className="button" disabled={chosen.length === 0} onClick={() => void send()}>
          {words.send(chosen.length)}
        </button>
      )}
    </>
  );
}

type QuestionProps = {
  question: ContactQuestion;
  name: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

function Question({ question: { member, to, askedAt }, name, isChosen, onChoose }: QuestionProps) {
  const words = useDeskTexts().contacts;
  const { language } = useSpeech();
  const [isRead, setIsRead] = useState(false);
  const { data } = useQuery({ ...contactLetterQuery(member), enabled: isRead });
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={to === null}
          onChange={({ target }) => onChoose(target.checked)}
        />{' '}
        {name}
      </label>{' '}
      <span className={styles.soft}>
        {to === null ? words.nobody : words.askTo(to.name)}.{' '}
        {askedAt === null ? words.neverAsked : words.askedAt(formatMoment(askedAt, language))}.
      </span>{' '}
      {to !== null && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isRead}
          aria-label={words.previewOf(name)}
          onClick={() => setIsRead(!isRead)}
        >
          {words.preview}
        </button>
      )}
      {isRead && data?.letter && (
        <div className={styles.letter}>
          <strong>{data.letter.subject}</strong>
          {`\n${data.letter.to}\n\n${data.letter.text}`}
        </div>
      )}
    </li>
  );
}
