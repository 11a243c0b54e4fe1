import { labelGap, labelSide, lineHeight, type MapClass, type MapDot, type MapLayout } from './map-layout.ts';
import { Symbols } from './map-symbols.tsx';
import styles from './dot-map.module.css';

/** The country, the dots class by class, the marked ones on top, and the legend. */
export function MapMarks({
  layout,
  classes,
  width,
  active,
}: {
  layout: MapLayout;
  classes: readonly MapClass[];
  width: number;
  active: number | null;
}) {
  const { dots, radius, countryWidth, height } = layout;
  const labelWidth = layout.isNarrow ? width : Math.min(width, countryWidth + 90);
  const peers = dots.filter(({ mark }) => mark === 'peer');
  const own = dots.find(({ mark }) => mark === 'own');
  const activeDot = active === null ? undefined : dots[active];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.country} d={layout.shores} />
      {classes.toReversed().map(({ key, tone }) => (
        <Symbols key={key} tone={tone} places={dots.filter((dot) => dot.class === key)} radius={radius} />
      ))}
      {peers.map(({ code, x, y }) => (
        <circle key={code} className={styles.peer} cx={x} cy={y} r={radius + 2.5} />
      ))}
      {own && <OwnMark dot={own} dots={dots} radius={radius} width={labelWidth} classes={classes} />}
      {activeDot && <circle className={styles.active} cx={activeDot.x} cy={activeDot.y} r={radius + 4} />}
      <Legend layout={layout} />
    </svg>
  );
}

type OwnMarkProps = {
  dot: MapDot;
  dots: readonly MapDot[];
  radius: number;
  width: number;
  classes: readonly MapClass[];
};

function OwnMark({ dot, dots, radius, width, classes }: OwnMarkProps) {
  const side = labelSide(dot, dots, width);
  const tone = classes.find(({ key }) => key === dot.class)?.tone ?? 'plain';
  return (
    <>
      <circle className={styles.own} cx={dot.x} cy={dot.y} r={radius + 3} />
      <Symbols tone={tone} places={[dot]} radius={radius} />
      <text
        className={styles.ownLabel}
        x={dot.x + (side === 'start' ? labelGap : -labelGap)}
        y={dot.y + 4.5}
        textAnchor={side}
      >
        {dot.label}
      </text>
    </>
  );
}

function Legend({ layout: { legend, symbolWidth, radius } }: { layout: MapLayout }) {
  return legend.map(({ key, tone, x, y, nameLines, noteLines }) => (
    <g key={key}>
      <Symbols tone={tone} places={[{ x: x + 8, y: y - 4.5 }]} radius={Math.max(radius, 5)} />
      <text className={styles.className} y={y}>
        {[...nameLines, ...noteLines].map((line, i) => (
          <tspan
            key={`${i}${line}`}
            x={x + symbolWidth}
            dy={i === 0 ? 0 : lineHeight}
            className={i < nameLines.length ? undefined : styles.classNote}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
