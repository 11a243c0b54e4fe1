import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { useRemembered } from '#ui/remembered.ts';

/** For those who have signed in in this browser before: the way to their work. Nothing is asked of the service for it. */
export function DeskLink() {
  const { texts } = useSpeech();
  return useRemembered('desk') === null ? null : <Link to="/logga-in">{texts.common.desk}</Link>;
}
