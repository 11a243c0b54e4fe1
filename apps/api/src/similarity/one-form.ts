import { equalWeights, inLowestTerms, parseWeights, weightsText } from '@ratthall/domain/weights';

/** Written weights in their shortest form. Those that cannot be read stay as they are, to be refused in those words. */
export function weightsInOneForm(written: string | undefined): { weights?: string } {
  const weights = written === undefined ? equalWeights : parseWeights(written);
  const text = weights ? weightsText(weights) : written;
  return text ? { weights: text } : {};
}

/** As `weightsInOneForm`, for distances, which depend on the proportions between the weights only. */
export function proportionsInOneForm(written: string | undefined): { weights?: string } {
  const weights = written === undefined ? equalWeights : parseWeights(written);
  return weights ? { weights: weightsText(inLowestTerms(weights)) } : weightsInOneForm(written);
}

/** Codes in order, each once. */
export function membersInOneForm(written: string | undefined): { members?: string } {
  return written === undefined ? {} : { members: [...new Set(written.split(','))].sort().join() };
}
