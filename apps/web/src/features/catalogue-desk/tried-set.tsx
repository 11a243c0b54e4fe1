import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { draftOverviewQuery, draftProfileQuery, type ComposedSet } from '#queries/catalogue-editing.ts';
import { DirectionTag } from '#ui/direction-tag.tsx';
import { Failure, Skeleton } from '#ui/state.tsx';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './set-composer.module.css';

type Props = { set: ComposedSet; catalogue: Catalogue; members: readonly { code: string; name: string }[] };

const tableHeight = 480;

/** The network and one member in the indicators of a draft, by the same rules as on their pages. */
export function TriedSet({ set, catalogue, members }: Props) {
  const { sets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const id = useId();
  const [member, setMember] = useState(members[0]?.code ?? '');
  const { data: overview, error, refetch } = useQuery(draftOverviewQuery(set.id));
  const { data: profile } = useQuery(draftProfileQuery(set.id, member));
  const known = new Map([...catalogue.indicators, ...set.newIndicators].map((one) => [one.id, one]));
  const nameOf = (of: string) => known.get(of)?.name[language] || of;
  const shown = (of: string, value: number) => formatNumber(value, known.get(of)?.decimals ?? 1, language);
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!overview) return <Skeleton height={tableHeight} />;
  return (
    <>
      <p className={styles.banner}>
        <strong>{words.banner}</strong>
      </p>
      <section aria-labelledby={`${id}-network`}>
        <h2 id={`${id}-network`}>{words.tryNetwork}</h2>
        <TableFrame label={words.tryNetwork}>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.tryColumns.median}</th>
              <th scope="col">{words.tryColumns.reported}</th>
            </tr>
          </thead>
          <tbody>
            {overview.indicators.map(({ id: of, number, complements, latest }) => (
              <tr key={of}>
                <td>{number ?? (complements === null ? '–' : `(${complements})`)}</td>
                <th scope="row">{nameOf(of)}</th>
                <td>
                  {latest?.median == null
                    ? words.noValue
                    : `${shown(of, latest.median)} ${known.get(of)?.unitName[language] ?? ''} (${latest.year})`}
                </td>
                <td>{latest ? words.ofMembers(latest.n, latest.N) : words.noValue}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </section>
      <section aria-labelledby={`${id}-member`}>
        <h2 id={`${id}-member`}>{words.tryMember}</h2>
        <p className={styles.field}>
          <label htmlFor={`${id}-choice`}>{words.tryMember}</label>
          <select id={`${id}-choice`} value={member} onChange={({ target }) => setMember(target.value)}>
            {members.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
        {profile && (
          <TableFrame label={words.tryMember}>
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.tryColumns.value}</th>
                <th scope="col">{words.tryColumns.rank}</th>
                <th scope="col">{words.tryColumns.direction}</th>
              </tr>
            </thead>
            <tbody>
              {profile.indicators.map(({ id: of, number, complements, latest, level, direction }) => (
                <tr key={of}>
                  <td>{number ?? (complements === null ? '–' : `(${complements})`)}</td>
                  <th scope="row">{nameOf(of)}</th>
                  <td>{latest ? `${shown(of, latest.value)} (${latest.year})` : words.noValue}</td>
                  <td>{level ? words.place(level.rank, level.n) : '–'}</td>
                  <td>
                    <DirectionTag verdict={direction.verdict} />
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        )}
      </section>
    </>
  );
}
