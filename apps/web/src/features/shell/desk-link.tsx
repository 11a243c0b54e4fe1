import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { useRemembered } from '#ui/remembered.ts';

/** For those who have signed in in this browser before: the way to their work. Nothing is asked of the service for it. */
export function DeskLink() {
  const { texts } = useSpeech();
  if (useRemembered('desk') === null) return null;
  return (
    <Link to="/logga-in" reloadDocument>
      {texts.common.desk}
    </Link>
  );
}
