import { useDeskTexts } from '#i18n/language.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { differences } from './differences.ts';
import { usePartWords } from './use-part-words.ts';
import styles from './catalogue-desk.module.css';

/** In what two documents differ, in words; null for none. */
export function DifferenceTable({ label, before, after }: { label: string; before: unknown; after: unknown }) {
  const { history: words } = useDeskTexts().catalogue;
  const { nameOf, valueOf } = usePartWords();
  const found = differences(before, after);
  const count = before === null ? words.made : after === null ? words.removed : words.differences(found.length);
  return (
    <details className={styles.details}>
      <summary>{count}</summary>
      <TableFrame label={label}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            {before !== null && <th scope="col">{words.before}</th>}
            {after !== null && <th scope="col">{words.after}</th>}
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.path.join('.')}>
              <th scope="row">{nameOf(one.path)}</th>
              {before !== null && <td>{valueOf(one.before)}</td>}
              {after !== null && <td>{valueOf(one.after)}</td>}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
