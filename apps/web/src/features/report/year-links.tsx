import { Link } from '@tanstack/react-router';
import { useSpoken } from './spoken.ts';
import styles from './report.module.css';

/** As many as are often gone to. */
const newest = 6;

type Props = { slug: string; years: readonly number[]; year: number };

/** From year to year: those before can be completed and corrected in the same way. */
export function YearLinks({ slug, years, year }: Props) {
  const words = useSpoken().desk.report;
  const isEarly = years.indexOf(year) >= newest;
  const link = (one: number) => (
    <li key={one}>
      <Link
        to="/rapportera/$slug"
        params={{ slug }}
        search={(old) => ({ ...old, year: one })}
        aria-current={one === year ? 'page' : undefined}
      >
        {one}
      </Link>
    </li>
  );
  return (
    <nav className={styles.years} aria-label={words.years}>
      <ul>{years.slice(0, newest).map(link)}</ul>
      {years.length > newest && (
        <details open={isEarly || undefined}>
          <summary>{words.earlierYears}</summary>
          <ul>{years.slice(newest).map(link)}</ul>
        </details>
      )}
    </nav>
  );
}
