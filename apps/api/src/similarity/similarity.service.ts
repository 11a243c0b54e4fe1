import type { Dataset } from '@ratthall/domain/dataset';
import { reasonsFor } from '@ratthall/domain/likeness';
import { distancesFrom, nearestTo, similarCount } from '@ratthall/domain/similarity';
import { equalWeights, parseWeights, similarityVariables, type Weights } from '@ratthall/domain/weights';
import { findMember } from '#datasets/find.ts';
import { farDistanceOf, modelOf } from '#datasets/peers.ts';
import { fail } from '#fail.ts';

/** The weights that are asked for, equal ones when none are; fails when nothing is left that counts. */
export function weightsIn(written: string | undefined): Weights {
  if (written === undefined) return equalWeights;
  const expected = `each of ${similarityVariables.join(', ')} at most once, and at least one above 0`;
  return parseWeights(written) ?? fail('request.invalid', { field: 'weights', value: written, expected });
}

/** The members most like one, why each of them is, and whether they truly are. */
export function similarTo(dataset: Dataset, wanted: { code: string; weights: string | undefined }) {
  const { code, kind } = findMember(dataset, wanted.code);
  const weights = weightsIn(wanted.weights);
  const model = modelOf(dataset, kind);
  const nearest = nearestTo(model, code, { weights });
  const seventh = nearest[similarCount - 1];
  const far = farDistanceOf(dataset, kind, weights);
  const present = distancesFrom(model, code, weights).subarray(0, model.present);
  return {
    dataVersion: dataset.version,
    ruleVersion: model.ruleVersion,
    member: code,
    weights,
    few: seventh === undefined || (far !== null && seventh.distance > far),
    farDistance: far,
    compared: present.filter((distance, row) => !Number.isNaN(distance) && model.codes[row] !== code).length,
    similar: nearest.flatMap(({ code: member, distance }) => {
      const reasons = reasonsFor(model, code, member);
      return reasons ? { member, distance, reasons } : [];
    }),
  };
}
