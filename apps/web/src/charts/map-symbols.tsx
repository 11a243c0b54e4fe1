import type { Place } from './sweden.ts';
import type { MapTone } from './map-layout.ts';
import styles from './dot-map.module.css';

/** All dots of a class as one path: the better half are circles, the worse diamonds, so that paper in grey tells them apart. */
export function Symbols({ tone, places, radius }: { tone: MapTone; places: readonly Place[]; radius: number }) {
  const isDiamond = tone === 4 || tone === 5;
  const one = isDiamond ? diamond : circle;
  return (
    <path
      className={`${styles.dot} ${styles[`tone-${tone}`]}`}
      data-tone={tone}
      d={places.map((place) => one(place, tone === 'missing' ? radius - 0.5 : radius)).join('')}
    />
  );
}

function circle({ x, y }: Place, radius: number): string {
  const across = (2 * radius).toFixed(1);
  const arc = `a${radius},${radius} 0 1 0 `;
  return `M${(x - radius).toFixed(1)},${y.toFixed(1)}${arc}${across},0${arc}-${across},0Z`;
}

function diamond({ x, y }: Place, radius: number): string {
  const reach = Number((radius * 1.25).toFixed(1));
  return `M${x.toFixed(1)},${(y - reach).toFixed(1)}l${reach},${reach}l-${reach},${reach}l-${reach},-${reach}Z`;
}
