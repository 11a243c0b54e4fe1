import type { Texts } from '#i18n/sv.ts';

export const verdicts: Texts['verdicts'] = {
  direction: {
    improving: 'Improving',
    worsening: 'Worsening',
    'leaning-right': 'Leaning the right way',
    'leaning-wrong': 'Leaning the wrong way',
    increasing: 'Increasing',
    decreasing: 'Decreasing',
    'leaning-up': 'Leaning upwards',
    'leaning-down': 'Leaning downwards',
    'no-clear-direction': 'No clear direction',
    'too-few-values': 'Cannot be judged',
  },
  decidedBy: {
    'too-few-values': (n: number) =>
      n === 0
        ? 'There are no comparable values from the last ten years. At least five are needed.'
        : n === 1
          ? 'There is only one comparable value from the last ten years. At least five are needed.'
          : `There are only ${n} comparable values from the last ten years. At least five are needed.`,
    'not-significant': () => 'The ups and downs are no clearer than chance alone could make them.',
    'not-material': () => 'The values move one way, but the change is too small to matter.',
    'weak-evidence': () => 'The values point one way, but chance cannot be ruled out.',
    unstable: () => 'The values point one way, but a single year decides which.',
    'all-conditions': () => 'The change is clear, large enough and does not hang on a single year.',
  },
};
