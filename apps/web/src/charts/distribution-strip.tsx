import type { Polarity } from '@ratthall/domain/indicator';
import { useId, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Scale } from './axis.ts';
import { tickText } from './tick-text.ts';
import { SwarmMarks } from './swarm-marks.tsx';
import { swarmLayout, type SwarmPoint } from './swarm-layout.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import styles from './distribution-strip.module.css';

type DistributionStripProps = {
  points: readonly SwarmPoint[];
  q1: number | null;
  median: number | null;
  q3: number | null;
  scale: Scale;
  /** The unit as people read it, "kg per person". */
  unit: string;
  decimals: number;
  /** Says at the end of the axis which way is better; nothing is said when left out. */
  polarity?: Polarity;
  /** Fixed width in pixels; as wide as its place when left out, and 640 on the server. */
  width?: number;
  label: string;
};

/** All members of one year, a dot each, over an axis that ascends to the right. The arrow keys go from dot to dot. */
export function DistributionStrip({
  points,
  q1,
  median,
  q3,
  scale,
  unit,
  decimals,
  polarity = 'none',
  width: fixedWidth,
  label,
}: DistributionStripProps) {
  const { language, texts } = useSpeech();
  const ref = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const measured = useWidth(ref, 640);
  const width = fixedWidth ?? measured;
  const layout = swarmLayout(points, { scale, width });
  const own = layout?.dots.findIndex(({ mark }) => mark === 'own') ?? -1;
  const { active, setActive, keys } = useReading(points.length, own === -1 ? 0 : own);
  const number = (value: number) => formatNumber(value, decimals, language);

  const dot = active === null ? undefined : layout?.dots[active];
  const note = dot?.note === undefined ? '' : `, ${dot.note}`;
  const reading = dot && { name: dot.name, text: `${number(dot.value)} ${unit}${note}` };

  return (
    <div
      ref={ref}
      className={styles.strip}
      {...(layout && { role: 'application', 'aria-label': label, 'aria-describedby': hintId, ...keys })}
      onPointerLeave={() => setActive(null)}
    >
      {layout === null ? (
        <p className={styles.empty}>{texts.charts.noValues}</p>
      ) : (
        <>
          <SwarmMarks
            layout={layout}
            width={width}
            quartiles={{ q1, median, q3 }}
            active={active}
            words={{
              unit: layout.scale === 'log' ? `${unit} (${texts.charts.logScale})` : unit,
              median: median === null ? '' : `${texts.charts.median} ${number(median)}`,
              band: texts.charts.middleHalf,
              own: (ownDot) => `${ownDot.name} ${number(ownDot.value)}`,
              tick: (tick) => tickText(tick, layout, language),
              direction:
                polarity === 'none'
                  ? ''
                  : polarity === 'higher'
                    ? texts.charts.higherIsBetter
                    : texts.charts.lowerIsBetter,
            }}
            polarity={polarity}
            onPoint={setActive}
          />
          {reading && dot && (
            <div
              className={styles.tooltip}
              style={{
                top: dot.y + layout.radius + 6,
                ...(dot.x > width / 2 ? { right: width - dot.x } : { left: dot.x }),
              }}
              aria-hidden="true"
            >
              <strong>{reading.name}</strong> {reading.text}
            </div>
          )}
          <p id={hintId} className="visually-hidden">
            {texts.charts.pointKeys}
          </p>
        </>
      )}
      <p className="visually-hidden" aria-live="polite">
        {reading && `${reading.name}, ${reading.text}`}
      </p>
    </div>
  );
}
