import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendGroup, sendNewGroup, type Group } from '#queries/groups.ts';
import type { Member } from '#queries/members.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { MemberComboBox } from '#ui/member-combo-box.tsx';
import styles from './groups.module.css';

type Props = { group: Group | null; members: readonly Member[]; onDone: (name: string) => void; onCancel: () => void };

const fields = ['nameSv', 'nameEn', 'descriptionSv', 'descriptionEn'] as const;

/** A named group, new or changed. What somebody else has written meanwhile is told, and what is typed stays. */
export function GroupForm({ group, members, onDone, onCancel }: Props) {
  const words = useDeskTexts().groups;
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [seen, setSeen] = useState(group?.revision ?? 0);
  const [chosen, setChosen] = useState<readonly string[]>(group?.members ?? []);
  const nameOf = (code: string) => members.find((one) => one.code === code)?.name ?? code;
  const check = (values: FormData): Problem[] => [
    ...[...fields, 'reason'].flatMap((field) =>
      textOf(values, field).trim() === ''
        ? [{ field, text: field === 'reason' ? words.reasonMissing : words.missing }]
        : [],
    ),
    ...(chosen.length === 0 ? [{ field: null, text: words.chosenMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    const both = (name: 'name' | 'description') => ({
      sv: textOf(values, `${name}Sv`),
      en: textOf(values, `${name}En`),
    });
    const reason = textOf(values, 'reason');
    const content = { name: both('name'), description: both('description'), members: [...chosen], reason };
    try {
      const saved = await (group ? sendGroup(group.id, { ...content, revision: seen }) : sendNewGroup(content));
      await queryClient.invalidateQueries();
      onDone(saved.name[language]);
      return [];
    } catch (error) {
      const reply = replyOf(error) as { code: string; current?: Group } | null;
      if (reply?.code !== 'group.changed-meanwhile' || !reply.current) return explained(refusalOf(error));
      const { name, members: theirs, revision } = reply.current;
      setSeen(revision);
      return [{ field: null, text: words.conflict(name[language], theirs.length) }];
    }
  };
  return (
    <>
      <h2>{group ? words.changeTitle(group.name[language]) : words.addTitle}</h2>
      <Form check={check} send={send} submit={words.save}>
        <Field name="nameSv" label={words.nameSv} defaultValue={group?.name.sv} maxLength={60} autoFocus />
        <Field name="nameEn" label={words.nameEn} defaultValue={group?.name.en} maxLength={60} lang="en" />
        <Field name="descriptionSv" label={words.descriptionSv} defaultValue={group?.description.sv} maxLength={300} />
        <Field name="descriptionEn" label={words.descriptionEn} defaultValue={group?.description.en} maxLength={300} />
        <fieldset className={styles.members}>
          <legend>
            {words.chosen} ({chosen.length})
          </legend>
          <ul>
            {chosen.map((code) => (
              <li key={code}>
                {nameOf(code)}{' '}
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={words.takeOut(nameOf(code))}
                  onClick={() => setChosen(chosen.filter((one) => one !== code))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <MemberComboBox
            members={members.filter(({ code }) => !chosen.includes(code))}
            words={{
              label: words.addMember,
              hint: words.memberHint,
              list: words.memberList,
              empty: words.memberEmpty,
              found: words.memberFound,
            }}
            detailOf={({ county }) => county}
            onChoose={({ code }) => setChosen([...chosen, code])}
            isForSeveral
          />
        </fieldset>
        <Field name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </>
  );
}
