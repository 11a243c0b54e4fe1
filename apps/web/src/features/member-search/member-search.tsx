import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { MemberComboBox } from '#ui/member-combo-box.tsx';
import { rememberOwnMember } from '#ui/own-member.ts';

/** Finds a municipality by typing, remembers it as the reader's own, and leads to its page. */
export function MemberSearch() {
  const { texts } = useSpeech();
  const { data } = useQuery(membersQuery);
  const navigate = useNavigate();
  const words = texts.start;
  return (
    <MemberComboBox
      members={data?.members}
      words={{
        label: words.searchLabel,
        hint: words.searchHint,
        list: words.searchList,
        empty: words.searchEmpty,
        found: words.searchFound,
      }}
      detailOf={({ leftYear, county }: Member) => (leftYear === null ? county : words.searchPast)}
      onChoose={({ slug }) => {
        rememberOwnMember(slug);
        void navigate({ to: '/kommun/$slug', params: { slug }, search: (old) => ({ ...old, own: undefined }) });
      }}
    />
  );
}
