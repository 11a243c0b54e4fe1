import { readWeights } from '@ratthall/domain/weights';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { FiguresBehind } from '#features/similar-members/figures-behind.tsx';
import { SimilarList } from '#features/similar-members/similar-list.tsx';
import { UseAsPeers } from '#features/similar-members/use-as-peers.tsx';
import { WeightsForm } from '#features/similar-members/weights-form.tsx';
import { knownWeights } from '#known-choice.ts';
import { useSpeech } from '#i18n/language.ts';
import { downloads } from '#queries/downloads.ts';
import { membersQuery } from '#queries/members.ts';
import { similarQuery } from '#queries/similarity.ts';
import styles from './page.module.css';

const route = getRouteApi('/lika/$slug');
const named = 3;
const enough = 7;

/** Who are we like? */
export function SimilarPage() {
  const { texts } = useSpeech();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data: list } = useSuspenseQuery(membersQuery);
  const memberOf = (code: string) => list.members.find((member) => member.code === code);
  const own = list.members.find((member) => member.slug === slug);
  const weights = knownWeights(search.weights);
  const read = search.weights === undefined ? null : readWeights(search.weights);
  const { data: answer } = useSuspenseQuery(similarQuery(own?.code ?? '', weights));
  if (own === undefined) return null;

  const words = texts.similar;
  const similar = answer.similar.flatMap(({ member }) => memberOf(member) ?? []);
  const names = similar.map(({ name }) => name);

  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title(own.name)}</h1>
        <p className={styles.lead}>
          {similar.length === 0 ? words.none(own.name) : words.lead(own.name, names.slice(0, named))}
        </p>
        {own.leftYear !== null && <p className={styles.notice}>{words.past(own.leftYear)}</p>}
        {answer.few && similar.length > 0 && (
          <p className={styles.notice}>
            {similar.length < enough ? words.tooFew(answer.compared) : words.few(own.name)}
          </p>
        )}
        <p>
          <Link to="/kommun/$slug" params={{ slug }}>
            {words.toMember(own.name)}
          </Link>
        </p>
      </section>
      {similar.length > 0 && (
        <section aria-labelledby="list">
          <h2 id="list">{words.listTitle}</h2>
          <p className={styles.sectionLead}>{words.listLead(similar.length, answer.compared)}</p>
          <SimilarList answer={answer} memberOf={memberOf} />
          <UseAsPeers own={own} similar={similar} weights={answer.weights} />
          <FiguresBehind own={own} answer={answer} memberOf={memberOf} />
        </section>
      )}
      <section aria-labelledby="weights">
        <h2 id="weights">{words.weights.title}</h2>
        <p className={styles.sectionLead}>{words.weights.lead}</p>
        {typeof read === 'string' && <p className={styles.notice}>{words.weights.faults[read]}</p>}
        <WeightsForm weights={answer.weights} />
      </section>
      <section aria-labelledby="method" className={styles.prose}>
        <h2 id="method">{words.method.title}</h2>
        {words.method.blocks.map((block) => (
          <p key={block}>{block}</p>
        ))}
        <p>
          <Link to="/om" hash="metod">
            {words.method.more}
          </Link>
        </p>
        <p>
          {words.method.download}{' '}
          <a href={downloads.distances(own.kind, { weights, style: 'standard' })} download>
            {words.method.standard}
          </a>
          {', '}
          <a href={downloads.distances(own.kind, { weights, style: 'excel-sv' })} download>
            {words.method.excel}
          </a>
        </p>
      </section>
    </>
  );
}
