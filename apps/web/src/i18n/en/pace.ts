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
  more: (n) => (n === 1 ? 'One more target below.' : `${n} more targets below.`),
  details: {
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
    replaces: (target, decided) =>
      decided === null ? `Replaces a former target: ${target}.` : `Replaces the target of ${decided}: ${target}.`,
  },
  others: 'How others calculate',
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
