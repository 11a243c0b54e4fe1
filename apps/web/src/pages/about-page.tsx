import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import styles from './page.module.css';

/** The network and its four criteria, the methods in plain words, and the accessibility statement. */
export function AboutPage() {
  const { texts } = useSpeech();
  const { about } = texts;
  return (
    <div className={styles.prose}>
      <h1>{about.title}</h1>
      <p className={styles.lead}>{about.lead}</p>
      <nav aria-label={about.contents}>
        <ul>
          {about.sections.map(({ id, title }) => (
            <li key={id}>
              <Link to="/om" hash={id}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {about.sections.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {blocks.map((block) => {
            if (typeof block === 'string') return <p key={block}>{block}</p>;
            if ('heading' in block) return <h3 key={block.heading}>{block.heading}</h3>;
            const List = id === 'villkoren' ? 'ol' : 'ul';
            return (
              <List key={block.list.join()}>
                {block.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </List>
            );
          })}
        </section>
      ))}
    </div>
  );
}
