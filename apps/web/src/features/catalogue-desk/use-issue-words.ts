import type { CatalogueRule } from '@ratthall/domain/catalogue-rules';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { typed } from './typed-lists.ts';
import { usePartWords } from './use-part-words.ts';

type Issue = { field: string; value: string | null; rule?: string; detail?: string };

/** What is wrong with a field: where it is, what stands there, and what it has to be. */
export function useIssueWords() {
  const { rules, saving: words, parts, values } = useDeskTexts().catalogue;
  const { nameOf } = usePartWords();
  const { language } = useSpeech();
  const wordOf = (one: string) => (/^-?\d+\.\d+$/.test(one) ? typed(Number(one), language) : (values[one] ?? one));
  return ({ field, value, rule, detail = '' }: Issue): string => {
    const path = field.split(/[ ./]+/).filter((part) => part !== '');
    // What it is of is said by the page already.
    const [first = ''] = path;
    const isWhole = path.length > 1 && (!(first in parts) || first === 'indicator');
    const said = rule !== undefined && rule in rules ? rules[rule as CatalogueRule](wordOf(detail)) : words.other;
    return words.issue(nameOf(isWhole ? path.slice(1) : path), wordOf(value ?? ''), said);
  };
}
