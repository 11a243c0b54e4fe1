export { isEmbed } from '@ratthall/contract/pages';
import { linkedPath } from '#queries/edition.ts';
import { stringifySearch, type ShellSearch } from './search.ts';

const embedded = ['utveckling', 'fordelning', 'karta'] as const;

/** The charts that can be shown inside pages of others. */
export type EmbedChart = (typeof embedded)[number];

/** An address that shows a chart alone, and how high it wants to be. */
export type Embed = { address: string; height: number };

/** Enough for title, drawing, source and actions where the page is as narrow as a phone. */
const heights: Record<EmbedChart, number> = { utveckling: 680, fordelning: 520, karta: 1240 };

export function isEmbedChart(text: string): text is EmbedChart {
  return embedded.some((chart) => chart === text);
}

/** The embed of a chart of an indicator. It shows what its address says, and nothing that a reader's browser remembers. */
export function embedOf(chart: EmbedChart, indicator: string, search: ShellSearch): Embed {
  return {
    address: `${linkedPath(`/inbadda/${chart}/${indicator}`)}${stringifySearch(search)}`,
    height: heights[chart],
  };
}
