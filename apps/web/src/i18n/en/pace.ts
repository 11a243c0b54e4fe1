import type { Texts } from '#i18n/sv.ts';

export const pace: Texts['pace'] = {
  status: {
    met: 'Target met',
    'on-track': 'On track',
    'somewhat-behind': 'Somewhat behind',
    'far-behind': 'Far behind',
    'wrong-way': 'Away from the target',
    missed: 'Target year passed',
    'too-early': 'Too early to say',
    kept: 'Within the limit',
    'not-kept': 'Not always within the limit',
    unknown: 'Pace cannot be judged',
  },
  title: 'Pace towards the target',
  own: 'Own target',
  national: 'Target',
  former: 'Former target',
  named: (name, target) => `${name}: ${target}`,
  limit: 'Limit',
  value: (value, year) => `${value} by ${year}`,
  atMost: (value) => `at most ${value}`,
  atLeast: (value) => `at least ${value}`,
  change: (percent, base, year) => `${percent} from ${base} to ${year}`,
  mark: (name, year, value) => `${name} ${year}: ${value}`,
  limitMark: (name, value) => `${name}: ${value}`,
  points: 'percentage points',
  perYear: (amount) => `${amount} a year`,
  line: {
    needs: (needed, managed) => (managed === null ? `Needs ${needed}.` : `Needs ${needed}, has managed ${managed}.`),
    left: (distance) => `${distance} short.`,
    inside: (n, of) =>
      of === 1
        ? `One value in five years, ${n === 1 ? 'within' : 'outside'} the limit.`
        : `${n} of ${of} values within the limit in the last five years.`,
    more: (n) => (n === 1 ? 'One more target below.' : `${n} more targets below.`),
  },
  unknown: {
    'no-value': 'No value to compare.',
    'too-old': (year) => `The latest value is from ${year}.`,
    'no-start': 'No value to start from.',
    'no-polarity': 'Neither higher nor lower is better.',
  },
  details: {
    met: (value, year) => `The latest value, ${value} for ${year}, meets the target.`,
    from: (start, startYear, goal, year) => `The path goes from ${start} in ${startYear} to ${goal} in ${year}.`,
    lateStart: (baseYear, startYear) =>
      `The target counts from ${baseYear}, but the first comparable value is from ${startYear}.`,
    done: (share, year) => `By ${year}, ${share} of the planned change has been made.`,
    doneByLine: (share, measured, year) =>
      `By ${year}, ${share} of the planned change has been made, by the line that the values follow (${measured} by the latest value alone).`,
    away: (year) => `By ${year}, the values have moved away from the target.`,
    awayByLine: (measured, year) =>
      `By ${year}, the line that the values follow leads away from the target (by the latest value alone, ${measured} of the planned change has been made).`,
    lost: (year) => `The target was met in ${year}, but the latest value does not meet it.`,
    remains: (distance, needed) => `What remains is ${distance}, or ${needed}.`,
    managed: (managed, startYear) => `Since ${startYear} the change has been ${managed}.`,
    missed: (target, value, year, distance) =>
      `The target year ${target} has passed. The latest value, ${value} for ${year}, is ${distance} from the target.`,
    early: 'Less than a fifth of the time has gone, or there are fewer than three values.',
    inside: (n, of) =>
      of === 1
        ? `The only value of the last five years is ${n === 1 ? 'within' : 'outside'} the limit.`
        : n === of
          ? `All ${of} values of the last five years are within the limit.`
          : n === 0
            ? `None of the ${of} values of the last five years is within the limit.`
            : `${n} of ${of} values of the last five years are within the limit.`,
    unknown: {
      'no-value': 'There is no value that can be compared with the target.',
      'too-old': (year) => `The latest value is from ${year}. That is too old to judge the pace.`,
      'no-start': 'There is no comparable value to draw the path from.',
      'no-polarity': 'In this indicator, neither higher nor lower is better.',
    },
    asIf: (name) =>
      `The target is shared by the whole country or the EU. Here it is calculated as if it applied to ${name}.`,
    straight: 'The path is a straight line. It is a way of calculating, not a forecast.',
    milestones: 'The path is straight between the milestones. It is a way of calculating, not a forecast.',
    link: 'Read the decision',
    replaced: (target, decided) =>
      decided === null
        ? `Former target, now replaced: ${target}.`
        : `Former target, decided ${decided} and now replaced: ${target}.`,
    decided: (decided) => `Decided ${decided}.`,
  },
  others: {
    title: 'How others calculate',
    text: (ratio, grade) =>
      `Open SDG and Statistics Canada divide the yearly percentage change so far by the one that would have been required all the way. Here the ratio is ${ratio}, and by the same bounds that is: ${grade}.`,
    grade: {
      'on-track': 'on track',
      'somewhat-behind': 'somewhat behind',
      'far-behind': 'far behind',
      'wrong-way': 'away from the target',
    },
  },
  network: {
    title: 'The targets, and how it goes',
    lead: (n, total) =>
      n === 0
        ? `Of ${total} member municipalities, none can be judged.`
        : `Of ${total} member municipalities, ${n} can be judged.`,
    asIf: 'The target is shared by the whole country or the EU. Here it is calculated as if it applied to each municipality by itself.',
    count: (n, total) => `${n} of ${total}`,
    columns: { status: 'Pace', count: 'Municipalities' },
    caption: (target) => `The pace of the member municipalities towards the target ${target}`,
    replaced: 'Replaced by a later target',
    replaces: (target) => `Replaces a former target: ${target}`,
  },
};
