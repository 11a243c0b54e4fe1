import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farDistance } from './far-distance.ts';
import { reasonsFor } from './likeness.ts';
import { distanceBetween, nearestTo, similarCount } from './similarity.ts';
import { keptModel, restoredModel, similarityModel, type KeptModel } from './similarity-model.ts';
import { equalWeights, similarityVariables, type Weights } from './weights.ts';

type One = Parameters<typeof similarityModel>[0][number];

const member = (code: string, known: Partial<One> = {}): One => ({
  code,
  population: 20_000,
  landArea: 1_000,
  populationChange: 0,
  latitude: 60,
  leftYear: null,
  ...known,
});

const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 9 });
const facts = fc.record({
  population: orUnknown(fc.integer({ min: 2_000, max: 1_000_000 })),
  landArea: orUnknown(fc.integer({ min: 10, max: 20_000 })),
  populationChange: orUnknown(fc.integer({ min: -200, max: 300 }).map((permille) => permille / 1000)),
  latitude: orUnknown(fc.integer({ min: 550, max: 690 }).map((tenths) => tenths / 10)),
  leftYear: fc.constantFrom(null, null, null, 2015),
});
const networks = fc
  .array(facts, { minLength: 3, maxLength: 25 })
  .map((all) => all.map((known, i): One => ({ ...known, code: String(1000 + i) })));
const weight = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
const someWeights: fc.Arbitrary<Weights> = fc.record({
  population: weight,
  density: weight,
  growth: weight,
  latitude: weight,
});

const pairs = (members: readonly One[]) => members.flatMap((a) => members.map((b) => [a.code, b.code] as const));
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('the distance between two members', () => {
  test('is 0 to itself and the same both ways', () => {
    fc.assert(
      fc.property(networks, someWeights, (members, weights) => {
        const model = similarityModel(members);
        for (const [a, b] of pairs(members)) {
          const distance = distanceBetween(model, a, b, weights);
          expect(distanceBetween(model, b, a, weights)).toBe(distance);
          if (a === b && distance !== null) expect(distance).toBe(0);
        }
      }),
    );
  });

  test('does not depend on units: hectares for km², per cent for shares, kilometres for degrees', () => {
    fc.assert(
      fc.property(networks, (members) => {
        const inOtherUnits = members.map((one) => ({
          ...one,
          landArea: one.landArea === null ? null : one.landArea * 100,
          populationChange: one.populationChange === null ? null : one.populationChange * 100,
          latitude: one.latitude === null ? null : one.latitude * 111,
        }));
        const [model, other] = [similarityModel(members), similarityModel(inOtherUnits)];
        for (const [a, b] of pairs(members)) {
          const distance = distanceBetween(model, a, b, equalWeights);
          const same = distanceBetween(other, a, b, equalWeights);
          if (distance === null || same === null) expect(same).toBe(distance);
          else expect(same).toBeCloseTo(distance, 8);
        }
      }),
    );
  });

  test('depends on the proportions between the weights only', () => {
    fc.assert(
      fc.property(networks, someWeights, weight, (members, weights, factor) => {
        const model = similarityModel(members);
        const scaled = { ...weights };
        for (const variable of similarityVariables) scaled[variable] *= factor;
        for (const [a, b] of pairs(members)) {
          const distance = distanceBetween(model, a, b, weights);
          if (distance !== null) expect(distanceBetween(model, a, b, scaled)).toBeCloseTo(distance, 8);
        }
      }),
    );
  });

  test('is that of robust z values: differences over 1.4826 times the median absolute deviation', () => {
    // Growth −2, −1, 0, 1, 2 per cent: median 0, MAD 1; all else equal and so left out by its spread of 0.
    const growth = [-0.02, -0.01, 0, 0.01, 0.02];
    const members = growth.map((populationChange, i) =>
      member(String(i), { populationChange, population: 10_000 * 10 ** (i - 2), latitude: 58 + i }),
    );
    const model = similarityModel(members);
    // One step of growth, of the logarithm of the population, of that of the density, and of latitude each.
    expect(distanceBetween(model, '1', '2', equalWeights)).toBeCloseTo(1 / 1.4826, 10);
    expect(distanceBetween(model, '0', '2', { ...equalWeights, latitude: 7 })).toBeCloseTo(2 / 1.4826, 10);
  });

  test('is cut off at three deviations from the median, so that one variable never decides alone', () => {
    const members = [55, 56, 57, 58, 59, 90].map((latitude, i) =>
      member(String(i), { latitude, population: 10_000 + i, populationChange: i / 100 }),
    );
    const model = similarityModel(members);
    const far = [...model.standard].filter((_, i) => i % 4 === 3);
    expect(Math.max(...far)).toBe(3);
    expect(model.natural[5 * 4 + 3]).toBe(90);
  });

  test('takes the standard deviation where more than half are alike, so that the others still differ', () => {
    const members = [0, 0, 0, 0, 0.1].map((populationChange, i) =>
      member(String(i), { populationChange, population: 10_000 + 100 * i, latitude: 57 + i }),
    );
    const model = similarityModel(members);
    // The standard deviation of 0, 0, 0, 0 and 0.1 is 0.1/√5.
    expect(model.standard[4 * 4 + 2]).toBeCloseTo(Math.sqrt(5), 10);
  });

  test('leaves out what is unknown of either, and is null with fewer than three known of both', () => {
    const members = [
      member('1'),
      member('2', { population: 40_000, landArea: 2_000, latitude: 61 }),
      member('3', { population: 80_000, populationChange: 0.1, latitude: 62 }),
      member('4', { landArea: null, populationChange: null }),
      member('5', { latitude: null, population: 30_000, populationChange: 0.05 }),
    ];
    const model = similarityModel(members);
    expect(distanceBetween(model, '1', '5', equalWeights)).not.toBeNull();
    expect(distanceBetween(model, '1', '5', { ...equalWeights, latitude: 9 })).toBe(
      distanceBetween(model, '1', '5', equalWeights),
    );
    expect(distanceBetween(model, '1', '4', equalWeights)).toBeNull();
    expect(reasonsFor(model, '1', '4')).toBeNull();
    expect(nearestTo(model, '4')).toEqual([]);
    expect(distanceBetween(model, '1', 'nobody', equalWeights)).toBeNull();
  });

  test('is null when nothing that is known of both counts', () => {
    const members = [1, 2, 3, 4].map((i) =>
      member(String(i), { population: 1_000 * i, populationChange: i, latitude: i }),
    );
    const model = similarityModel([...members, member('5', { latitude: null })]);
    const onlyLatitude = { population: 0, density: 0, growth: 0, latitude: 1 };
    expect(distanceBetween(model, '1', '5', onlyLatitude)).toBeNull();
    expect(distanceBetween(model, '1', '2', onlyLatitude)).not.toBeNull();
  });
});

describe('the members most like one', () => {
  test('are the seven with the least distance, nearest first, present, and never itself', () => {
    fc.assert(
      fc.property(networks, someWeights, (members, weights) => {
        const model = similarityModel(members);
        for (const own of members) {
          const found = nearestTo(model, own.code, { weights });
          const all = members
            .filter(({ code, leftYear }) => code !== own.code && leftYear === null)
            .flatMap(({ code }) => distanceBetween(model, own.code, code, weights) ?? [])
            .sort((a, b) => a - b);
          expect(found.map(({ distance }) => distance)).toEqual(all.slice(0, similarCount));
        }
      }),
    );
  });

  test('that are as near come by the difference in population, then by code', () => {
    const members = [
      member('own', { population: 20_000 }),
      ...['d', 'c', 'b', 'a'].map((code) => member(code, { population: code === 'd' ? 20_100 : 19_000 })),
      member('z', { population: 900_000, landArea: 9, latitude: 69, populationChange: 0.3 }),
    ];
    const onlyLatitude = { population: 0, density: 0, growth: 0, latitude: 1 };
    const model = similarityModel(members);
    expect(codes(nearestTo(model, 'own', { weights: onlyLatitude }))).toEqual(['d', 'a', 'b', 'c', 'z']);
  });

  test('do not depend on the order of the members', () => {
    fc.assert(
      fc.property(networks, (members) => {
        const [one, other] = [similarityModel(members), similarityModel(members.toReversed())];
        for (const { code } of members) expect(codes(nearestTo(other, code))).toEqual(codes(nearestTo(one, code)));
      }),
    );
  });

  test('are found for a past member, which moves neither centre nor spread and is nobody’s peer', () => {
    const present = [1, 2, 3, 4, 5].map((i) =>
      member(String(i), { population: 10_000 * i, latitude: 55 + i, populationChange: i / 50 }),
    );
    const past = member('past', { population: 900_000, latitude: 69, leftYear: 2015 });
    const model = similarityModel([past, ...present]);
    expect(codes(nearestTo(model, 'past'))).toHaveLength(5);
    expect(nearestTo(model, '1')).toEqual(nearestTo(similarityModel(present), '1'));
  });
});

describe('a model that is kept and restored', () => {
  const everyPeer = (model: ReturnType<typeof similarityModel>, members: readonly One[], weights: Weights) =>
    members.map(({ code }) => nearestTo(model, code, { weights }));

  test('finds the same peers at the same distances when the network gains twins of its members', () => {
    fc.assert(
      fc.property(
        networks,
        fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
        someWeights,
        (members, nths, weights) => {
          const model = similarityModel(members);
          const text = JSON.stringify(keptModel(model));
          const originals = nths.map((nth) => members[nth % members.length]!);
          const twins = originals.map((one, i): One => ({ ...one, code: String(2000 + i), leftYear: null }));
          const renewed = similarityModel([...members, ...twins]);
          const restored = restoredModel(JSON.parse(text) as KeptModel);
          expect(everyPeer(restored, members, weights)).toEqual(everyPeer(model, members, weights));
          expect(farDistance(restored, weights)).toBe(farDistance(model, weights));
          twins.forEach((twin, i) => {
            const original = originals[i]!.code;
            expect(nearestTo(restored, twin.code)).toEqual([]);
            // Nothing at all is compared where fewer than three facts are known.
            if (distanceBetween(renewed, original, twin.code, weights) === null) return;
            const found = nearestTo(renewed, original, { weights, count: renewed.present });
            expect(found).toContainEqual({ code: twin.code, distance: 0 });
          });
        },
      ),
    );
  });

  test('says why as before, while a new model puts somebody almost the same first', () => {
    const members = Array.from({ length: 12 }, (_, i) =>
      member(String(10 + i), { population: 9_000 + 2_500 * i, latitude: 56 + i, populationChange: i / 100 }),
    );
    const unknown = member('30', { latitude: null, population: 17_000, populationChange: 0.04 });
    const model = similarityModel([...members, unknown]);
    const text = JSON.stringify(keptModel(model));
    const newcomer = { ...members[0]!, code: '99', population: 9_001 };
    expect(codes(nearestTo(similarityModel([...members, unknown, newcomer]), '10'))[0]).toBe('99');
    const restored = restoredModel(JSON.parse(text) as KeptModel);
    expect(restored).toEqual(model);
    expect(nearestTo(restored, '10')[0]?.code).toBe('11');
    expect(reasonsFor(restored, '10', '30')).toEqual(reasonsFor(model, '10', '30'));
  });
});

describe('why a member is like another', () => {
  test('are the two variables in which they differ least, and the one in which they differ most', () => {
    fc.assert(
      fc.property(networks, (members) => {
        const model = similarityModel(members);
        for (const [a, b] of pairs(members)) {
          const reasons = reasonsFor(model, a, b);
          expect(reasons === null).toBe(distanceBetween(model, a, b, equalWeights) === null);
          if (reasons === null) continue;
          const [first, second] = reasons.alike;
          expect(new Set([first.variable, second.variable, reasons.differs.variable]).size).toBe(3);
          expect(first.deviations).toBeLessThanOrEqual(second.deviations);
          expect(second.deviations).toBeLessThanOrEqual(reasons.differs.deviations);
        }
      }),
    );
  });

  test('are told in natural units', () => {
    const members = [
      member('1'),
      member('2', { population: 21_000, landArea: 1_500, latitude: 63, populationChange: 0.001 }),
      ...[3, 4, 5].map((i) => member(String(i), { population: 10 ** i, latitude: 55 + i, populationChange: i / 10 })),
    ];
    const { alike, differs } = reasonsFor(similarityModel(members), '1', '2')!;
    expect(alike[0]).toMatchObject({ variable: 'growth', own: 0, other: 0.001 });
    expect(alike[1]).toMatchObject({ variable: 'population', own: 20_000, other: 21_000 });
    expect(differs).toMatchObject({ variable: 'latitude', own: 60, other: 63 });
  });
});

describe('the distance that is far', () => {
  test('is the 90th percentile of the distances to the seventh', () => {
    fc.assert(
      fc.property(networks, someWeights, (members, weights) => {
        const model = similarityModel(members);
        const sevenths = members
          .filter(({ leftYear }) => leftYear === null)
          .flatMap(({ code }) => nearestTo(model, code, { weights })[similarCount - 1]?.distance ?? [])
          .sort((a, b) => a - b);
        const far = farDistance(model, weights);
        if (sevenths.length === 0) expect(far).toBeNull();
        else {
          const at = (sevenths.length - 1) * 0.9;
          const [low, high] = [sevenths[Math.floor(at)]!, sevenths[Math.ceil(at)]!];
          expect(far).toBeCloseTo(low + (high - low) * (at - Math.floor(at)), 10);
        }
      }),
    );
  });

  test('of more than a thousand is measured at some of them, and close to that of all', () => {
    // On a line of equal steps everybody but those at the ends has the same distance to the seventh.
    const members = Array.from({ length: 2_500 }, (_, i) =>
      member(String(i).padStart(4, '0'), { latitude: i, population: 20_000, populationChange: 0 }),
    );
    const others = [member('a', { population: 1_000, populationChange: 1 }), member('b', { population: 1e6 })];
    const model = similarityModel([...members, ...others]);
    const middle = nearestTo(model, '1250')[similarCount - 1]!.distance;
    expect(farDistance(model)).toBeCloseTo(middle, 10);
  });
});
