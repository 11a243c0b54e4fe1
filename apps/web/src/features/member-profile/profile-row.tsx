import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { LevelStrip } from '#charts/level-strip.tsx';
import { Sparkline } from '#charts/sparkline.tsx';
import { formatChange, formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { Criteria } from '#ui/criteria.tsx';
import { DirectionTag } from '#ui/direction-tag.tsx';
import { Value } from '#ui/value.tsx';
import { IndicatorDetails } from './indicator-details.tsx';
import { PaceCell } from './pace-cell.tsx';
import type { ProfileAbout, ProfileEntry } from './profile-list.tsx';
import styles from './profile-list.module.css';

type Props = ProfileEntry & {
  name: string;
  sources: Catalogue['sources'];
  about: ProfileAbout;
  more: ((entry: ProfileEntry) => ReactNode) | undefined;
};

export function ProfileRow({ name, indicator, profile, sources, about, more }: Props) {
  const { texts, language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { latest, direction } = profile;
  const unit = indicator.unit === '%' ? '%' : indicator.unitName[language];
  const years = profile.series.slice(-15);
  const period =
    direction.firstYear !== null && direction.lastYear !== null && direction.verdict !== 'too-few-values'
      ? texts.member.period(direction.firstYear, direction.lastYear)
      : undefined;
  return (
    <li className={styles.row}>
      <div className={styles.cells}>
        <div className={styles.head}>
          <h3 className={styles.name}>
            <span className={styles.number}>{profile.number}</span>
            <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
              {indicator.name[language]}
            </Link>
          </h3>
          <Criteria numbers={indicator.criteria} />
        </div>
        <p className={styles.latest}>
          {latest && (
            <>
              <Value value={latest.value} indicator={indicator} />
              <span className={styles.note}>{latest.year}</span>
              {profile.missing?.years[0] !== undefined && (
                <span className={styles.gap}>
                  {texts.member.missingYear(profile.missing.years[0], texts.common.missing[profile.missing.reason])}
                </span>
              )}
            </>
          )}
        </p>
        <LevelCell name={name} indicator={indicator} profile={profile} />
        <div>
          <DirectionTag verdict={direction.verdict} period={period} />
          <p className={styles.note}>
            {direction.slope !== null && direction.verdict !== 'no-clear-direction'
              ? texts.member.perYear(formatChange(direction.slope, indicator.decimals + 1, language), unit)
              : texts.verdicts.decidedBy[direction.decidedBy](direction.n)}
          </p>
        </div>
        <Sparkline
          rows={years.map(({ year, value }) => {
            const band = profile.band.find((row) => row.year === year);
            return { year, value, low: band?.q1 ?? null, high: band?.q3 ?? null };
          })}
          breaks={profile.breaks.map(({ year }) => year)}
          scale={indicator.scale}
          width={170}
          height={60}
          years
          label={texts.member.sparkline(
            indicator.name[language],
            years[0]?.year ?? latest?.year ?? 0,
            years.at(-1)?.year ?? latest?.year ?? 0,
          )}
        />
        <PaceCell indicator={indicator} profile={profile} />
      </div>
      <details
        className={styles.details}
        // May have been opened before the page came alive.
        ref={(details) => {
          if (details?.open) setOpen(true);
        }}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {texts.member.more}
          <span className="visually-hidden">: {indicator.name[language]}</span>
        </summary>
        {isOpen && (
          <IndicatorDetails name={name} indicator={indicator} profile={profile} sources={sources} about={about} />
        )}
        {isOpen && more?.({ indicator, profile })}
      </details>
    </li>
  );
}

function LevelCell({ name, indicator, profile }: ProfileEntry & { name: string }) {
  const { texts, language } = useSpeech();
  const { level, levelUnknown, latest, band } = profile;
  if (level === null || latest === null) {
    return <p className={styles.note}>{texts.member.levelUnknown[levelUnknown ?? 'no-value']}</p>;
  }
  const rank = texts.member.rank(level.rank, level.tied, level.n);
  const spread = band.find(({ year }) => year === level.year);
  return (
    <div>
      <LevelStrip
        values={level.peerValues}
        own={latest.value}
        q1={spread?.q1 ?? null}
        median={level.median}
        q3={spread?.q3 ?? null}
        polarity={indicator.polarity}
        scale={indicator.scale}
        width={220}
        height={26}
        label={texts.member.levelStrip(
          name,
          formatValue(latest.value, indicator, language),
          rank,
          formatValue(level.median, indicator, language),
        )}
      />
      {indicator.polarity !== 'none' && (
        <p className={styles.ends} aria-hidden="true">
          <span>{texts.member.worse}</span>
          <span>{texts.member.better}</span>
        </p>
      )}
      <p className={styles.levelText}>
        <strong>{rank}</strong>
        {level.practicallyEqual
          ? `, ${texts.member.practicallyEqual}`
          : level.quartile !== null && `, ${texts.member.quartile[level.quartile]}`}
      </p>
    </div>
  );
}
