import { formatChange, formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { SimilarMembers } from '#queries/similarity.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './similar-members.module.css';

type Props = { own: Member; answer: SimilarMembers; memberOf: (code: string) => Member | undefined };

/** The facts that likeness is worked out from: the member's own first, then those of the ones like it. */
export function FiguresBehind({ own, answer, memberOf }: Props) {
  const { texts } = useSpeech();
  const { columns } = texts.similar;
  return (
    <details className={styles.figures}>
      <summary>{texts.similar.figures}</summary>
      <TableFrame label={texts.similar.figures}>
        <thead>
          <tr>
            <th scope="col">{columns.member}</th>
            <th scope="col" data-number>
              {columns.population}
            </th>
            <th scope="col" data-number>
              {columns.density}
            </th>
            <th scope="col" data-number>
              {columns.growth}
            </th>
            <th scope="col" data-number>
              {columns.latitude}
            </th>
            <th scope="col" data-number>
              {columns.distance}
            </th>
          </tr>
        </thead>
        <tbody>
          <FactRow member={own} distance={0} isOwn />
          {answer.similar.map(({ member: code, distance }) => {
            const member = memberOf(code);
            return member && <FactRow key={code} member={member} distance={distance} />;
          })}
        </tbody>
      </TableFrame>
    </details>
  );
}

function FactRow({ member, distance, isOwn = false }: { member: Member; distance: number; isOwn?: boolean }) {
  const { texts, language } = useSpeech();
  const { population, landArea, populationChange, latitude } = member;
  const known = (value: number | null, written: (value: number) => string) =>
    value === null ? texts.similar.unknown : written(value);
  const density = population === null || landArea === null || landArea === 0 ? null : population / landArea;
  const percent = (share: number) => `${formatChange(share * 100, 1, language)}${language === 'sv' ? '\u00a0%' : '%'}`;
  return (
    <tr data-own={isOwn || undefined}>
      <th scope="row">{member.name}</th>
      <td data-number>{known(population, (value) => formatNumber(value, 0, language))}</td>
      <td data-number>{known(density, (value) => formatNumber(value, value < 10 ? 1 : 0, language))}</td>
      <td data-number>{known(populationChange, percent)}</td>
      <td data-number>{known(latitude, (value) => `${formatNumber(value, 1, language)}°`)}</td>
      <td data-number>{formatNumber(distance, 2, language)}</td>
    </tr>
  );
}
