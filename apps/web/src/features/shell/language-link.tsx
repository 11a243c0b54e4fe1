import { useLocation, useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { linkedPath } from '#queries/edition.ts';

/** The same address in the other language. A plain link: the page comes anew from the server in that language. */
export function LanguageLink() {
  const { language, texts } = useSpeech();
  const pathname = linkedPath(useLocation().pathname);
  const search = useSearch({ from: '__root__' });
  const other = language === 'sv' ? 'en' : 'sv';
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search, lang: other === 'en' ? other : undefined })) {
    if (value !== undefined) query.set(name, String(value));
  }
  const href = query.size > 0 ? `${pathname}?${query.toString().replaceAll('%2C', ',')}` : pathname;
  return (
    <a href={href} lang={other} hrefLang={other} title={texts.common.otherLanguageTitle}>
      {texts.common.otherLanguage}
    </a>
  );
}
