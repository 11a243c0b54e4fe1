import { useId, useRef, type PointerEvent } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { mapLayout, nearestDot, type MapClass, type MapPoint } from './map-layout.ts';
import { MapMarks } from './map-marks.tsx';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import styles from './dot-map.module.css';

type DotMapProps = {
  /** In the order in which they are read: the best first, those without a value last. */
  points: readonly MapPoint[];
  classes: readonly MapClass[];
  /** Fixed width in pixels; as wide as its place when left out, and 540 on the server. */
  width?: number;
  /** Whether the names of each class stand beside the map. */
  hasNames?: boolean;
  label: string;
};

/** How far from a dot, in pixels, a pointer reads it. */
const reach = 24;
const mostNames = 300;

/** Members where they are in the country, a dot each, tinted by class. The arrow keys go from dot to dot. */
export function DotMap({ points, classes, width: fixedWidth, hasNames = false, label }: DotMapProps) {
  const { texts } = useSpeech();
  const ref = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const measured = useWidth(ref, 540);
  const width = fixedWidth ?? measured;
  const layout = mapLayout(points, classes, width);
  const own = points.findIndex(({ mark }) => mark === 'own');
  const { active, setActive, keys } = useReading(points.length, own === -1 ? 0 : own);
  const dot = active === null ? undefined : layout.dots[active];

  const readNearest = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    // On the way from server to browser the picture may be scaled.
    const scale = width / box.width;
    setActive(nearestDot(layout.dots, { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }, reach));
  };

  return (
    <div className={hasNames ? styles.withNames : undefined}>
      <div
        ref={ref}
        className={styles.map}
        role="application"
        aria-label={label}
        aria-describedby={hintId}
        {...keys}
        onPointerMove={readNearest}
        onPointerDown={readNearest}
        onPointerLeave={() => setActive(null)}
      >
        <MapMarks layout={layout} classes={classes} width={width} active={active} />
        {dot && (
          <div
            className={styles.tooltip}
            style={{ top: dot.y + layout.radius + 8, ...tooltipSide(dot.x, width) }}
            aria-hidden="true"
          >
            <strong>{dot.name}</strong> {dot.text}
          </div>
        )}
        <p id={hintId} className="visually-hidden">
          {texts.charts.mapKeys}
        </p>
        <p className="visually-hidden" aria-live="polite">
          {dot && `${dot.name}, ${dot.text}`}
        </p>
      </div>
      {hasNames && points.length <= mostNames && (
        <Names points={points} classes={classes} active={active} onName={setActive} />
      )}
    </div>
  );
}

function tooltipSide(x: number, width: number) {
  return x > width / 2 ? { right: Math.max(0, width - x - 24) } : { left: Math.max(0, x - 24) };
}

/** Who is in each class, in the order of their values; a name under the pointer is shown on the map. */
function Names({
  points,
  classes,
  active,
  onName,
}: Pick<DotMapProps, 'points' | 'classes'> & { active: number | null; onName: (at: number | null) => void }) {
  const numbered = points.map((point, at) => ({ ...point, at }));
  return (
    <dl className={styles.names} onPointerLeave={() => onName(null)}>
      {classes.map(({ key, name }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            {numbered
              .filter((point) => point.class === key)
              .map(({ code, name: member, mark, at }, i, all) => (
                <span key={code}>
                  <span
                    data-mark={mark === 'other' ? undefined : mark}
                    data-active={at === active || undefined}
                    onPointerEnter={() => onName(at)}
                  >
                    {member}
                  </span>
                  {i < all.length - 1 && ', '}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
