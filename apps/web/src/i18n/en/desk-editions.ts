import type { DeskTexts } from '#i18n/sv/desk.ts';

const things = (n: number) => (n === 1 ? 'one item' : `${n}\u00a0items`);
const figures = (n: number) => (n === 1 ? 'one figure' : `${n}\u00a0figures`);
const members = (n: number) => (n === 1 ? 'one member' : `${n}\u00a0members`);
const indicators = (n: number) => (n === 1 ? 'One indicator' : `${n}\u00a0indicators`);

const groups: DeskTexts['editions']['list']['groups'] = {
  'round-missing': () => 'There is no round for the year',
  'round-open': () => 'The round has not been closed',
  'entry-open': (n) => (n === 1 ? 'One figure has not been dealt with' : `${n}\u00a0figures have not been dealt with`),
  'warning-unanswered': (n) =>
    `${n === 1 ? 'One figure has' : `${n}\u00a0figures have`} warnings that nobody has answered`,
  'missing-without-reason': (n) =>
    `${n === 1 ? 'One member has' : `${n}\u00a0members have`} reported, but left gaps without a reason`,
  'definition-without-reason': () => 'Definitions lack text',
  'indicator-without-text': () => 'Indicators lack text',
  'text-missing': () => 'Other texts are lacking in the catalogue',
  'note-missing': () => 'It is not said why the edition is published',
  'foreword-missing': () => 'The foreword is empty',
  'comment-missing': () => 'Comments are in one language only',
  'nothing-new': () => 'Nothing is new since the latest edition',
  'coverage-low': (n) => `${n === 1 ? 'One indicator has' : `${n}\u00a0indicators have`} values from less than half`,
  'coverage-fell': (n) =>
    `${indicators(n)} ${n === 1 ? 'has' : 'have'} clearly fewer values than in the edition before`,
  'reporters-fewer': () => 'Fewer have reported than for the edition before',
  'verdicts-turned': (n) =>
    `In ${n === 1 ? 'one indicator' : `${n}\u00a0indicators`} many have another direction than in the edition before`,
  'member-late': (n) => `${n === 1 ? 'One member has' : `${n}\u00a0members have`} not reported anything`,
  'draft-left': (n) => `${n === 1 ? 'One member has' : `${n}\u00a0members have`} drafts that were begun`,
};

export const editions: DeskTexts['editions'] = {
  title: 'What is to be published, and what has been?',
  lead: 'An edition freezes all that is public: values, definitions, rules and texts. It gets an address of its own and can never be changed.',
  preparing: 'Being prepared',
  prepare: (year) => `Prepare the ${year} edition`,
  goOn: (year) => `Go on with the ${year} edition`,
  draftTitle: (year) => `The ${year} edition`,
  notBegun: 'Not begun',
  about: (round, set) => `Figures of ${round}, ${set}`,
  changedBy: (name, moment) => `Last saved by ${name}, ${moment}.`,
  toDo: (blocks, warnings) =>
    blocks === 0
      ? warnings === 0
        ? 'Nothing stands in the way of publishing.'
        : `Nothing stands in the way of publishing. ${warnings === 1 ? 'One thing' : `${warnings}\u00a0things`} to know.`
      : `${blocks === 1 ? 'One item stands' : `${blocks}\u00a0items stand`} in the way of publishing.`,
  plannedFor: (moment) => `Published by itself on ${moment}, Swedish time.`,
  missed: (planned, n) =>
    `The edition was to be published on ${planned}, but was not: ${n === 0 ? 'whoever set the time may no longer publish, or something in the draft no longer exists' : `the checklist had ${things(n)} in the way`}. Set a new time, or publish when everything is ready.`,
  draftPublished: (id, isChanged) =>
    isChanged ? `The draft has been changed since edition ${id}.` : `Published as edition ${id}.`,
  published: 'Published',
  nonePublished: 'No edition has been published yet.',
  withdrawnTitle: 'Withdrawn',
  edition: (id) => `Edition ${id}`,
  standing: { current: 'Current', superseded: 'A newer one exists', withdrawn: 'Withdrawn' },
  publishedBy: (name, moment) => `Published by ${name}, ${moment}.`,
  withdrawnBy: (name, moment) => `Withdrawn by ${name}, ${moment}.`,
  rows: (n) => `${n}\u00a0figures`,
  checksum: 'Checksum (SHA-256)',
  open: (id) => `Open edition ${id}`,
  ready: (year) => `Is the ${year} edition ready to be published?`,
  back: 'All editions',
  form: {
    title: 'Texts and scope',
    facts: 'What it is about',
    round: 'The round that it sums up',
    roundYear: (year) => `Figures of ${year}`,
    set: 'Indicators',
    note: 'Why it is published',
    noteHint: 'A sentence that stands by the edition in every list: the figures of the year, or which correction.',
    foreword: 'Foreword',
    forewordHint:
      'Markdown: an empty line begins a new paragraph, **bold**, *italic*, ## heading, - list, [text of a link](https://…). HTML is shown as text.',
    comments: 'Comments on the indicators',
    commentsHint: 'Stands by the indicator in the edition. Can be left empty.',
    comment: (name) => `Comment on ${name}`,
    withComment: (n, N) => `${n} of ${N} have a comment.`,
    sv: 'Swedish',
    en: 'English',
    look: 'How it will look',
    save: 'Save',
    saved: 'Saved.',
    unsaved: 'Unsaved changes. They are kept in this browser until you save.',
    allSaved: 'Everything is saved.',
    restored: 'What you last wrote without saving is still in the fields. Save it, or go back to what has been saved.',
    discard: 'Go back to what has been saved',
    problemTitle: 'The edition has not been saved',
    tooLong: (most) => `The text is longer than ${most}\u00a0characters.`,
    conflict: (name, moment) =>
      `${name} has saved meanwhile (${moment}). What you have written is still here, and beside each text that differs stands what holds now. Save again to let yours hold.`,
    now: 'Holds now:',
    nothing: '(empty)',
    takeTheirs: 'Take it',
    takeAll: 'Take all that holds now',
    nobody: 'The service',
  },
  list: {
    title: 'Checklist',
    blocks: (n) =>
      n === 0
        ? 'Nothing stands in the way of publishing'
        : `${n === 1 ? 'One item stands' : `${n}\u00a0items stand`} in the way of publishing`,
    warnings: (n) => `${n === 1 ? 'One thing' : `${n}\u00a0things`} to know`,
    clear: 'Every answer is there, every text is in both languages, and the round has been closed.',
    unsaved: 'The list is about what has been saved.',
    groups,
    rest: (n) => `Show ${n} more`,
    toRounds: 'To the rounds',
    toField: 'To the field',
    toReport: 'To the report',
    toReview: 'Review',
    toIndicator: 'To the indicator',
    toReminders: 'To the reminders',
    round: (year) => `Figures of ${year}`,
    open: (member, n, status) => `${member}: ${figures(n)} ${status}`,
    figures: (member, names) => `${member}: ${names}`,
    status: {
      draft: 'draft',
      awaiting: 'waiting for the member’s approver',
      submitted: 'waiting for review',
      returned: 'sent back with a comment',
      approved: 'approved',
    },
    left: (member, n) => `${member}: ${figures(n)}`,
    accept: (member) => `Publish without a reason: ${member}`,
    acceptShort: 'Publish without a reason',
    accepted: 'Published without a reason, as “no figure in the source”:',
    undo: 'Undo',
    version: (name, version) => `${name}, version ${version}`,
    inLanguage: { sv: 'in Swedish', en: 'in English' },
    fields: {
      name: 'name',
      description: 'description',
      unit: 'unit',
      definition: 'definition',
      input: 'input',
      scope: 'scope',
      target: 'target',
      set: 'name of the set',
      'set-description': 'description of the set',
      source: 'name of the source',
      citation: 'citation',
    },
    inData: 'The text is mended in the data files (data/) and loaded again.',
    coverage: (name, year, n, N) => `${name}: ${n} of ${N} for ${year}`,
    fell: (name, n, before) => `${name}: ${n}, was ${before}`,
    reporters: (n, before) => `${members(n)} reported; for the edition before it was ${before}`,
    turned: (name, n, N) => `${name}: ${n} of ${N} judged`,
    nothingNew:
      'The values and the texts are the same. If you want to publish all the same, change the note so that it says why',
  },
  publish: {
    title: 'Publish',
    preview: 'Preview exactly what is published',
    saveFirst: 'Save first: what is published is what has been saved.',
    blocked: (n) =>
      `${n === 1 ? 'One item' : `${n}\u00a0items`} on the checklist ${n === 1 ? 'stands' : 'stand'} in the way.`,
    nothingNew: (id) =>
      `This has been published as edition ${id}. Once something has changed, it can be published again.`,
    now: 'Publish now …',
    at: 'Publish at a set time',
    day: 'Day',
    time: 'Time (in Sweden)',
    plan: 'Set the time',
    planHint:
      'The edition is published by itself, if nothing on the checklist stands in the way then. Otherwise nothing is published, and the secretariat gets a letter.',
    wrongTime: 'Give a day and a time that have not passed and that there are.',
    planned: (moment) => `Published by itself on ${moment}, Swedish time.`,
    plannedBy: 'The texts can be changed until then.',
    cancelPlan: 'Remove the time',
    donePlan: (moment) => `The edition will be published on ${moment}, Swedish time.`,
    doneCancel: 'The time has been removed. The edition will not be published by itself.',
    done: (id) => `Edition ${id} has been published.`,
    read: 'Read the edition',
    dialog: {
      title: (id) => `Publish edition ${id}?`,
      lead: 'This becomes permanent once you publish:',
      points: ({ id, rows, next }) => [
        `All values that are public now (${rows}), with definitions, rules, verdicts and your texts.`,
        `The address /utgava/${id} and the checksum. Both can be cited, and nobody can change what they lead to.`,
        `Corrections after that are shown in the log of corrections and give a new edition, ${next}. This one stays.`,
        'Those who have chosen so are told by e-mail that the edition is out.',
      ],
      sha: 'Checksum:',
      yes: (id) => `Publish ${id}`,
      no: 'Cancel',
    },
  },
  preview: {
    lead: 'A preview with the figures of today and the texts as they are saved. Only the secretariat sees it.',
    back: 'Back to the draft',
    provisional: (id) => `Provisional: edition ${id}`,
    report: 'The report as it would be printed',
  },
  withdraw: {
    start: 'Withdraw …',
    title: (id) => `Withdraw edition ${id}?`,
    lead: 'The edition stays at its address, marked as withdrawn with your reason. It cannot be made current again. If it is the current one, the edition before it becomes current.',
    reason: 'Why it should no longer be cited',
    missing: 'Write the reason in both languages.',
    yes: (id) => `Withdraw ${id}`,
    no: 'Cancel',
    done: (id) => `Edition ${id} has been withdrawn.`,
  },
};
