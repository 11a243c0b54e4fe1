import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { MemberRecords } from '#queries/member-records.ts';
import { MemberTable } from './member-table.tsx';
import { memberFilters, memberSorts, membersShown } from './members-view.ts';
import styles from './member-records.module.css';

/** The members, searched, filtered and ordered; which and how stands in the address. */
export function MemberList({ records }: { records: MemberRecords }) {
  const words = useDeskTexts().members;
  const id = useId();
  const navigate = useNavigate();
  const search = useSearch({ from: '__root__' });
  const [text, setText] = useState('');
  const filter = memberFilters.find((known) => known === search.state) ?? 'present';
  const sort = memberSorts.find((known) => known === search.sort) ?? 'name';
  const shown = membersShown(records.members, { filter, sort, text });
  const choose = (changes: { state?: string | undefined; sort?: string | undefined }) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...changes }), resetScroll: false, replace: true });
  return (
    <>
      <div className={styles.controls}>
        <p>
          <label htmlFor={`${id}text`}>{words.search}</label>
          <input id={`${id}text`} type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </p>
        <p>
          <label htmlFor={`${id}filter`}>{words.show}</label>
          <select
            id={`${id}filter`}
            value={filter}
            onChange={({ target: { value } }) => choose({ state: value === 'present' ? undefined : value })}
          >
            {memberFilters.map((one) => (
              <option key={one} value={one}>
                {words.filters[one]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}sort`}>{words.sort}</label>
          <select
            id={`${id}sort`}
            value={sort}
            onChange={({ target: { value } }) => choose({ sort: value === 'name' ? undefined : value })}
          >
            {memberSorts.map((one) => (
              <option key={one} value={one}>
                {words.sorts[one]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p role="status">{words.found(shown.length, records.members.length)}</p>
      {shown.length > 0 && <MemberTable members={shown} year={records.year} round={records.round} />}
    </>
  );
}
