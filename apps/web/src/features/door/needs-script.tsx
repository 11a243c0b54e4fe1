import { useDeskTexts } from '#i18n/language.ts';

/** Says, to whoever has no script, why nothing can be sent from here. */
export function NeedsScript() {
  const { shell } = useDeskTexts();
  return (
    <noscript>
      <p>{shell.needsScript}</p>
    </noscript>
  );
}
