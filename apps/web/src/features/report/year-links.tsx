import { Link } from '@tanstack/react-router';
import { useSpoken } from './spoken.ts';
import styles from './report.module.css';

type Props = { slug: string; years: readonly number[]; year: number };

/** From year to year: those before can be completed and corrected in the same way. */
export function YearLinks({ slug, years, year }: Props) {
  const words = useSpoken().desk.report;
  return (
    <nav className={styles.years} aria-label={words.years}>
      <ul>
        {years.map((one) => (
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
        ))}
      </ul>
    </nav>
  );
}
