import { contactKinds, type ContactKind } from '@ratthall/domain/contact';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { contactsQuery, sendConfirmation, sendContactRemoved, type Contact } from '#queries/contacts.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import { ContactForm } from './contact-form.tsx';
import styles from './contacts.module.css';

const listHeight = 160;

type Props = { member: string; heading: 'h2' | 'h3' };

/** The contacts of a member: confirmed, changed or removed by whoever may. `heading`: what they are called under. */
export function ContactList({ member, heading: Heading }: Props) {
  const words = useDeskTexts().contacts;
  const queryClient = useQueryClient();
  const explained = useExplained();
  const { data, error, refetch } = useQuery(contactsQuery(member));
  const [edited, setEdited] = useState<ContactKind | null>(null);
  const [asked, setAsked] = useState<ContactKind | null>(null);
  const [told, setTold] = useState('');
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={listHeight} />;
  const act = async (work: Promise<unknown>, done: string) => {
    setTold('');
    const said = await work.then(
      () => done,
      (refused: unknown) => explained(refusalOf(refused))[0]?.text ?? '',
    );
    setAsked(null);
    await queryClient.invalidateQueries();
    setTold(said);
  };
  const open = data.contacts.filter(({ isConfirmed }) => !isConfirmed);
  const confirm = () =>
    act(
      sendConfirmation(
        member,
        open.map(({ kind, revision }) => ({ kind, revision })),
      ),
      words.confirmedNow,
    );
  const done = (said: string) => {
    setEdited(null);
    setTold(said);
  };
  const of = (kind: ContactKind): Contact | null => data.contacts.find((one) => one.kind === kind) ?? null;
  return (
    <>
      <Told>{told}</Told>
      <ul className={styles.people}>
        {contactKinds.map((kind) => {
          const contact = of(kind);
          const name = words.kinds[kind];
          return (
            <li key={kind}>
              <Heading>{name}</Heading>
              <ContactCard contact={contact} year={data.year} />
              {edited === kind ? (
                <ContactForm
                  member={member}
                  kind={kind}
                  contact={contact}
                  onDone={done}
                  onCancel={() => setEdited(null)}
                />
              ) : asked === kind && contact ? (
                <div role="group" aria-label={words.removeOf(name)}>
                  <p>{words.removeSure(contact.name)}</p>
                  <p className={styles.acts}>
                    <button
                      type="button"
                      className="button"
                      autoFocus
                      onClick={() => void act(sendContactRemoved(member, contact), words.removed)}
                    >
                      {words.remove}
                    </button>
                    <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
                      {words.cancel}
                    </button>
                  </p>
                </div>
              ) : (
                <p className={styles.acts}>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={contact ? words.changeOf(name) : words.giveOf(name)}
                    onClick={() => setEdited(kind)}
                  >
                    {contact ? words.change : words.give}
                  </button>
                  {contact && (
                    <button
                      type="button"
                      className="button-quiet"
                      aria-label={words.removeOf(name)}
                      onClick={() => setAsked(kind)}
                    >
                      {words.remove}
                    </button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {open.length > 0 && edited === null && (
        <button type="button" className="button" onClick={() => void confirm()}>
          {words.confirm}
        </button>
      )}
    </>
  );
}

function ContactCard({ contact, year }: { contact: Contact | null; year: number }) {
  const words = useDeskTexts().contacts;
  if (contact === null) return <p className={styles.soft}>{words.none}</p>;
  const { name, title, email, phone, isConfirmed } = contact;
  return (
    <>
      <p>
        <strong>{name}</strong>
        {title !== '' && `, ${title}`}
      </p>
      <p>
        <a href={`mailto:${email}`}>{email}</a>
        {phone !== '' && ` · ${phone}`}
      </p>
      <p className={styles.soft}>{isConfirmed ? `✓ ${words.confirmed(year)}` : words.notConfirmed(year)}</p>
    </>
  );
}
