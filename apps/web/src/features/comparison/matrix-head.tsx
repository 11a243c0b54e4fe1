import type { ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { nextSort, orderOf, sortingOf } from './matrix-order.ts';
import { useViewChange } from './view-link.tsx';
import styles from './matrix.module.css';

type Props = {
  corner: string;
  columns: readonly { key: string; name: string; detail: ReactNode; isLowerBest: boolean }[];
  sort: string | undefined;
};

/** The head of the comparison: every column can order the rows. */
export function MatrixHead({ corner, columns, sort }: Props) {
  const { texts } = useSpeech();
  const change = useViewChange();
  const sorting = sortingOf(sort);
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {columns.map(({ key, name, detail, isLowerBest }) => {
          const order = sorting?.key === key ? orderOf(sorting, isLowerBest) : undefined;
          return (
            <th key={key} scope="col" aria-sort={order}>
              <button
                type="button"
                title={texts.comparison.matrix.sortBy(name)}
                onClick={() => change({ sort: nextSort(sort, key) }, { replace: true })}
              >
                {name}
                <span aria-hidden="true" className={styles.order}>
                  {order === undefined ? '↕' : order === 'descending' ? '↓' : '↑'}
                </span>
              </button>
              {detail}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
