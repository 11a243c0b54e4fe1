/** A title as a sentence of its own. */
export function sentenceOf(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}
