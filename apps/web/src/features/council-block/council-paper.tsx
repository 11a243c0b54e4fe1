import type { ReactNode } from 'react';
import { TableFrame } from '#ui/table-frame.tsx';
import type { PaperPart, PaperTable } from './paper.ts';
import styles from './council-block.module.css';

type Props = { parts: readonly PaperPart[]; chart: (at: number) => ReactNode };

/** A paper as it will look when it has been pasted, with its charts where they belong. */
export function CouncilPaper({ parts, chart }: Props) {
  return parts.map((part, i) => <Part key={i} part={part} chart={chart} />);
}

function Part({ part, chart }: { part: PaperPart; chart: Props['chart'] }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 1 ? <h2 className={styles.heading}>{part.text}</h2> : <h3>{part.text}</h3>;
    case 'paragraph':
      return <p className={styles.text}>{part.text}</p>;
    case 'note':
      return <p className={styles.note}>{part.text}</p>;
    case 'table':
      return <Table {...part.table} />;
    case 'chart':
      return chart(part.at);
    default:
      return (
        <p className={styles.source}>
          {part.text} <a href={part.address}>{part.address}</a>
        </p>
      );
  }
}

function Table({ caption, heads, rows }: PaperTable) {
  return (
    <div className={styles.table}>
      <TableFrame label={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}
