import type { FigureChangeKind } from '@ratthall/domain/figure-changes';
import type { TurnedAspect } from '@ratthall/domain/verdict-changes';
import { formatNumber } from '#i18n/format.ts';
import { common } from '#i18n/en/common.ts';
import { capitalise, count, listed } from '#i18n/en/numerals.ts';
import { pace } from '#i18n/en/pace.ts';
import { verdicts } from '#i18n/en/verdicts.ts';
import type { ChangeWords } from './sv-changes.ts';

const many = (n: number) => (n > 12 ? formatNumber(n, 0, 'en') : count(n));
const those = (n: number, one: string, more: string) => `${many(n)} ${n === 1 ? one : more}`;
const have = (n: number) => (n === 1 ? 'has' : 'have');

const happened: Record<FigureChangeKind, (n: number, hasNoun: boolean) => string> = {
  added: (n, hasNoun) => `${hasNoun ? those(n, 'value', 'values') : many(n)} ${have(n)} been added`,
  revised: (n, hasNoun) => `${hasNoun ? those(n, 'value', 'values') : many(n)} ${have(n)} been corrected`,
  removed: (n, hasNoun) => `${hasNoun ? those(n, 'value', 'values') : many(n)} ${have(n)} been removed`,
  reason: (n) => `${those(n, 'missing value', 'missing values')} ${have(n)} been given another reason`,
  relabelled: (n) => `${those(n, 'value', 'values')} ${have(n)} been given another definition, source or remark`,
};

const turned: Record<TurnedAspect, (n: number) => string> = {
  direction: (n) => those(n, 'verdict on direction', 'verdicts on direction'),
  pace: (n) => those(n, 'verdict on pace', 'verdicts on pace'),
  class: (n) => those(n, 'status class', 'status classes'),
  quartile: (n) => those(n, 'quartile', 'quartiles'),
};

const rules: Record<string, string> = {
  direction: 'direction',
  level: 'level',
  pace: 'pace',
  peers: 'similar members',
  summary: 'the year of the network',
};

const municipalities = (n: number) => those(n, 'municipality', 'municipalities');

/** What is said in English of what changed between two editions. */
export const changes: ChangeWords = {
  verdict: (verdict) => verdicts.direction[verdict],
  pace: (status) => pace.status[status],
  reason: (reason) => common.missing[reason],
  polarity: (polarity) => common.polarity[polarity],
  statusClass: (index, of) => `class ${index} of ${of}`,
  quartile: (quartile) => `quartile ${quartile}`,
  none: 'none',
  quoted: (text) => `“${text}”`,

  happened: (kind, n, hasNoun) => happened[kind](n, hasNoun),
  figures: (editions, parts) =>
    parts.length === 0
      ? `From edition ${editions.before} to ${editions.after}, no value has changed.`
      : `From edition ${editions.before} to ${editions.after}, ${listed(parts)}.`,
  figuresHave: (parts, years) => `${capitalise(listed(parts))} (${years}).`,
  unseen: (n) =>
    `${capitalise(many(n))} of the corrections ${n === 1 ? 'is' : 'are'} too small for the decimals shown.`,

  directions: (n, judged, how) =>
    n === 0
      ? `None of ${formatNumber(judged, 0, 'en')} verdicts on direction changed.`
      : `Of ${formatNumber(judged, 0, 'en')} verdicts on direction, ${many(n)} changed${how.length > 0 ? `: ${listed(how)}` : ''}.`,
  noneJudged: 'There are no verdicts in both editions.',
  alsoTurned: (parts) => `Apart from that, ${listed(parts)} changed.`,
  turned: (aspect, n) => turned[aspect](n),
  steps: (n, before, after) => `${many(n)} from “${before}” to “${after}”`,
  otherSteps: (n) => `${many(n)} in other ways`,

  indicators: (n) =>
    n === 0
      ? 'The names, definitions and targets of the indicators are the same.'
      : `For ${those(n, 'indicator', 'indicators')} something changed in name, definition or target.`,
  rules: (names) => (names.length === 0 ? 'The rules are the same.' : `The rules for ${listed(names)} have changed.`),
  rule: (rule) => rules[rule] ?? rule,
  ruleStep: (rule, before, after) =>
    before === null
      ? `There is a new rule for ${rule}, version ${after}.`
      : after === null
        ? `The rule for ${rule} (version ${before}) is no longer in use.`
        : `The rule for ${rule} went from version ${before} to ${after}.`,
  members: (joined, left) =>
    joined + left === 0
      ? 'The members are the same.'
      : `${capitalise(
          listed([
            ...(joined > 0 ? [`${those(joined, 'member', 'members')} ${have(joined)} joined`] : []),
            ...(left > 0 ? [`${those(left, 'member', 'members')} ${have(left)} left`] : []),
          ]),
        )}.`,
  member: {
    joined: (name) => `${name} is in the network.`,
    left: (name) => `${name} has left the network.`,
    renamed: (name, before) => `${name} was called ${before} before.`,
  },
  set: {
    new: () => 'The set is new.',
    gone: () => 'The set is no longer there.',
    renamed: (_, { before, after }) => `The set was called “${before}” and is now called “${after}”.`,
    entered: (indicator, { after }) => `${indicator} has come in${after === '' ? '' : ` as number ${after}`}.`,
    left: (indicator) => `${indicator} is no longer in it.`,
    renumbered: (indicator, { before, after }) => `${indicator} had number ${before} and now has number ${after}.`,
  },

  mean: {
    stand: (value, { year, n, N }) => `${value} (${year}; ${n} of ${N} municipalities)`,
    moved: (isUp, size, { from, to }) => `The mean ${isUp ? 'rose' : 'fell'} by ${size}, from ${from} to ${to}.`,
    still: (value) => `The mean is unchanged, ${value}.`,
    same: (from, to) => `The mean is the same in both editions: ${from} and ${to}.`,
    first: (to) => `The mean is ${to}. In the earlier edition none could be stated.`,
    gone: (from) => `The mean was ${from}. In the later edition none can be stated.`,
    redefined: (from, to) =>
      `The mean was ${from} and is ${to}. The two cannot be compared: the values follow different definitions or methods.`,
    tooFew: (from, to) =>
      `The mean was ${from} and is ${to}. Fewer than five municipalities have comparable values in both, so it cannot be said why.`,
    because: 'The change of the mean is made up of:',
    parts: {
      'new-year': (n, { from, to }) =>
        `the development ${Math.min(from, to)}–${Math.max(from, to)} in ${municipalities(n)} with comparable values for both years`,
      revised: (n, { from }) => `corrected values for ${from} in ${municipalities(n)}`,
      members: (n) => `${municipalities(n)} that joined or left the network`,
      answers: (n) => `${municipalities(n)} with a value in only one of the means`,
      definition: (n) =>
        `${municipalities(n)} whose values cannot be compared, because the definition or the method is another`,
    },
    median: (from, to) => (from === to ? `The median is unchanged, ${to}` : `The median went from ${from} to ${to}`),
    medianSame: (n, from, to) =>
      from === to
        ? `. Among the ${n} that can be compared it is ${to} both times.`
        : `. Among the ${n} that can be compared it went from ${from} to ${to}.`,
  },

  row: {
    revised: (before, after) =>
      before === after
        ? `${before} was corrected by less than the decimals show`
        : `${before} was corrected to ${after}`,
    removed: (before, reason) => `${before} was removed: ${reason}`,
    added: (after) => `${after} was added`,
    reason: (before, after) => `still missing; the reason was “${before}” and is now “${after}”`,
    relabelled: (value) => `${value} as before, but with another definition, source or remark`,
  },
  about: (name, year, said) => `${name} ${year}: ${said}.`,
  fromTo: (before, after) => `from ${before} to ${after}`,
  aspect: { direction: 'Direction', pace: 'Pace', class: 'Class', quartile: 'Quartile' },
  cause: {
    rule: 'the rule changed',
    definition: 'the definition changed',
    'removed-value': 'a value of its own was removed',
    'revised-value': 'a value of its own was corrected',
    'new-value': 'a value of its own was added',
    peers: 'the values of others changed',
    year: 'older years count no longer',
  },
  causes: (causes) => listed(causes),

  indicator: {
    new: () => 'The indicator is new.',
    gone: () => 'The indicator is no longer there.',
    name: (_, parts) => `The name changed from “${parts.before}” to “${parts.after}”.`,
    description: () => 'The description was rewritten.',
    unit: (_, parts) => `The unit changed from ${parts.before} to ${parts.after}.`,
    decimals: (_, parts) => `The number of decimals changed from ${parts.before} to ${parts.after}.`,
    polarity: (_, parts) => `What is better changed, from “${parts.before}” to “${parts.after}”.`,
    'applies-to': () => 'It changed which members it is made for.',
    'reported-by': () => 'It changed who reports it.',
    calculation: () => 'It changed how the value is computed.',
    limits: () => 'The limits of what is accepted or asked about changed.',
    source: () => 'The values that are shown come from another source.',
    criteria: () => 'It changed which criteria or global goals it serves.',
    'definition-new': (subject, parts) => `Version ${subject} of the definition was added. ${parts.after}`,
    'definition-changed': (subject) => `Version ${subject} of the definition changed.`,
    'definition-gone': (subject) => `Version ${subject} of the definition is no longer there.`,
    classes: (subject, parts) =>
      parts.before === ''
        ? `Version ${subject} of the definition got status classes, with the bounds ${parts.after}.`
        : parts.after === ''
          ? `Version ${subject} of the definition no longer has status classes.`
          : `The bounds of the status classes (version ${subject} of the definition) were ${parts.before} and are now ${parts.after}.`,
    'target-new': (_, parts) => `A target was added: ${parts.after}.`,
    'target-changed': (_, parts) => `A target changed: ${parts.after}.`,
    'target-gone': (_, parts) => `A target is no longer there: ${parts.before}.`,
  },
  list: (texts) => listed(texts),
};
