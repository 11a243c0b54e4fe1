import { useRouterState } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';

/** The same address in the other language. A plain link: the page comes anew from the server in that language. */
export function LanguageLink() {
  const { language, texts } = useSpeech();
  const other = language === 'sv' ? 'en' : 'sv';
  const href = useRouterState({
    select: ({ location }) => {
      const search = new URLSearchParams(location.searchStr);
      if (other === 'en') search.set('lang', 'en');
      else search.delete('lang');
      const query = search.toString().replaceAll('%2C', ',');
      return query ? `${location.pathname}?${query}` : location.pathname;
    },
  });
  return (
    <a href={href} lang={other} hrefLang={other} title={texts.common.otherLanguageTitle}>
      {texts.common.otherLanguage}
    </a>
  );
}
