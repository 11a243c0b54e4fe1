import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { membersQuery } from '#queries/members.ts';
import { useRememberedMember } from '#ui/own-member.ts';

/** One click home: the municipality of the address, or the one remembered in this browser. */
export function OwnMemberLink() {
  const { texts } = useSpeech();
  const { own } = useSearch({ from: '__root__' });
  const remembered = useRememberedMember();
  const { data } = useQuery(membersQuery);
  const member = data?.members.find(({ slug }) => slug === (own ?? remembered));
  if (member === undefined) return null;
  return (
    <Link to="/kommun/$slug" params={{ slug: member.slug }}>
      <span className="visually-hidden">{texts.common.ownMember}: </span>
      {member.name}
    </Link>
  );
}
