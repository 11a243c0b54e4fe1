import type { ReportTexts } from '#i18n/sv/reports.ts';
import { listed } from './numerals.ts';

/** The reports of an edition, made as PDF. */
export const reports: ReportTexts = {
  edition: (id) => `Edition ${id}`,
  draft: 'Draft',
  draftNotice: 'Draft, not published',
  fictional: 'Invented network: all municipalities and figures are made up',
  keywords: ['indicators', 'sustainability', 'eco-municipalities'],
  pages: { page: 'Page', of: 'of', contents: 'Contents' },
  listed,
  figuresAlt: (values) => `Values: ${values}.`,
  medianAlt: (year, median, coverage) => `The median for ${year} is ${median} (${coverage}).`,
  yearsNote: (years, note) => `${years}: ${note}`,
  member: {
    subtitle: (network, round) => `${network}: the indicators up to ${round}`,
    inWords: 'The year in words',
    ways: {
      right: 'The right way',
      wrong: 'The wrong way',
      neutral: 'Moving, where neither way is better',
      unclear: 'No clear direction',
      unknown: 'Has a value, but the direction cannot be judged',
    },
    nothing: (name, edition) =>
      `${name} has no value in any of the indicators in ${edition}. The reasons are given below, indicator by indicator.`,
    tableTitle: 'Level, direction and pace',
    tableLead: (n, region) =>
      n < 5
        ? 'Three statements on each indicator. There are too few members of the same kind to rank, so the level is not shown.'
        : `Three statements on each indicator, which are never merged: the level among ${n} ${region ? 'regions' : 'municipalities'} in the latest year, the direction over the last ten years, and the pace towards a target where there is one.`,
    strips:
      'In the level each tick is a member, the long one the median, the field the middle half and the dot the member itself. Better values are to the right.',
    columns: {
      indicator: 'Indicator',
      latest: 'Latest value',
      level: 'Level',
      direction: 'Direction',
      pace: 'Pace to target',
    },
    noTarget: 'No target is set.',
    tableCaption: (name) => `Level, direction and pace for ${name}`,
    chartsTitle: 'Year by year',
    chartsLead: (name, hasGroup) =>
      `${hasGroup ? `The thick line is ${name}, the thin one the median of the group and the field the middle half of the group.` : `The line is ${name}. The group is too small for a median.`} A single missing year is bridged with dashes; more is a gap. A vertical rule marks where values cannot be compared, and a target is a diamond.`,
    median: 'median',
    othersTitle: 'To compare with and learn from',
    peers: (name, n, region) =>
      `${name} is compared here with ${n === 1 ? `the other ${region ? 'region' : 'municipality'} that is a member` : `the ${n} other ${region ? 'regions' : 'municipalities'} that are members`} of the network. Regions and municipalities are never mixed.`,
    similar: (names) =>
      `Most like it in population, density, population change and position in the country: ${names}. They are alike in circumstances, not in results.`,
    fewSimilar: 'Few members are truly similar.',
    learn: (indicator, why, names) => `${indicator}. ${why} Have improved: ${names}.`,
    teacher: (name, change, period) => `${name} (${change}, ${period})`,
    missingTitle: 'What is missing, and why',
    missingCaption: (name) => `Indicators without a value for ${name}, and values missing in the latest years`,
    missingColumns: { indicator: 'Indicator', what: 'What is missing', why: 'Why' },
    wholly: 'The whole indicator',
    notMade: (names) => `Indicators that do not apply to regions: ${names}.`,
    nothingMissing: 'Nothing is missing: every indicator has a value for the latest year.',
    notesTitle: 'Notes',
    figuresTitle: 'The figures',
    figuresLead: (hasGroup) =>
      hasGroup
        ? 'The upper figure of each cell is the member’s value, the lower one the median of the group.'
        : 'The member’s values. The group is too small for a median.',
    figuresCaption: (name, first, last) => `${name}, values ${first}–${last}`,
    notCovered: 'none asked',
    missingShort: 'missing',
    noMedian: 'too few',
    figuresNote:
      '“None asked”: the indicator does not cover the year. “Missing”: the member has no value for the year. “Too few”: fewer than five in the group have a value, so no median is given.',
  },
  method: {
    title: 'How the report is made',
    rules: [
      'The level is the place among those with a comparable value for the same year. Equal values share a place, and whoever has no value is never counted. With the place goes how much ordinary variation between years can move it.',
      'The direction is judged by the comparable values of the last ten years, five at least. It is only called clear if the change is larger than chance usually gives (Mann–Kendall test), large enough to matter, and does not hang on a single year. The words are about the years that have been, and say nothing of those to come.',
      'The pace compares the change that has been made with a straight path to the target. It is a way to calculate, not a forecast. Most targets are set for the whole country; here they are read as if they were the member’s own.',
      'Medians and means are unweighted, and say how many of the members have a value. A missing figure is never zero.',
    ],
    citationTitle: 'How to cite it',
    checksum: (rows) => `Checksum (SHA-256) of the ${rows} values of the edition:`,
    draft: 'This is a draft. The figures are those of today, and nothing of it has been published.',
    versions: (list) => `Versions of the rules: ${list}.`,
  },
  unit: (unit) => `Unit: ${unit}.`,
  network: {
    mediansAlt: (medians) => `The median year by year: ${medians}.`,
    rangeAlt: (lowest, lowestName, highest) =>
      `Lowest is ${lowest} (${lowestName}), highest ${highest.value} (${highest.name}).`,
    movers: {
      caption: (who, unit) => `${who}, ${unit}`,
      columns: { member: 'Municipality', change: 'Change', measured: 'Measured', period: 'Period' },
    },
    mean: 'Mean',
    yearTable: (unit) => `The network year by year, ${unit}`,
    corrections: {
      title: (edition) => `Corrections of edition ${edition}`,
      none: 'No figure in it has been corrected.',
      more: (n) => (n === 1 ? 'One more is in the log on the web.' : `${n} more are in the log on the web.`),
    },
    tables: {
      title: 'All values',
      lead: (years) =>
        `The members’ values in the ${years} latest covered years, indicator by indicator. “Missing” means that the source has no figure; it is never zero. All years, sources and notes are in the workbook and CSV files of the edition.`,
      tooLong: (members) =>
        `With ${members} members the tables would be longer than anybody reads on paper. All values are in the workbook and CSV files of the edition.`,
      member: 'Member',
      caption: (name, unit) => `${name}, ${unit}`,
      missing: 'missing',
      without: (names) => `Without a value in these years: ${names}.`,
      noneWithout: 'Every member that the indicator applies to has a value in some of the years.',
      nobody: 'No member has a value.',
    },
  },
};
