import type { Texts } from '#i18n/sv.ts';

const sections: Texts['about']['sections'] = [
  {
    id: 'natverket',
    title: 'The network',
    blocks: [
      'Sveriges Ekokommuner (the Eco-municipalities of Sweden) is a voluntary association of municipalities and regions, and the world’s oldest municipal network for sustainable development. The idea was born in the Nordic countries in 1980 with Suomussalmi in Finland, came to Övertorneå in 1983, and the association with its joint secretariat was formed in 1995. Eko stands for both ecology and economy.',
      'A member has adopted a programme for sustainable development and works towards four conditions. The members follow their development with shared indicators, to see whether it goes the right way and to learn from each other.',
      'The list of members here has been put together from public pages of the network and its members. No official list has been at hand, so a member may have left without it showing.',
    ],
  },
  {
    id: 'villkoren',
    title: 'The four conditions',
    blocks: [
      'In the sustainable society, nature is not subject to systematically increasing',
      {
        list: [
          'concentrations of substances from the Earth’s crust,',
          'concentrations of substances produced by society,',
          'degradation by physical means, and',
          'there are no structural obstacles to people’s health and integrity, influence, competence, meaning and impartiality.',
        ],
      },
      'Each indicator says which condition it serves. That is our reading: the same indicator may say something about more of them.',
    ],
  },
  {
    id: 'metod',
    title: 'How we calculate',
    blocks: [
      'Three questions are kept apart and never weighed together into a score: where the value is heading, how it stands among others, and whether the pace is enough for the target. Each can be answered “it cannot be said”.',
      { heading: 'Direction: is it heading the right way?' },
      'We look at the last ten years, and only at years that can be compared: after the latest break in the series. Missing years are skipped, never filled in. To say that something is improving or worsening, three things must hold:',
      {
        list: [
          'The change is clear. Each year is compared with every later one, and their order must be so consistent that chance gives it at most once in twenty (the Mann–Kendall test; calculated exactly as long as no values are equal).',
          'The change is large enough: at least five per cent of the median of the series, or twice what shows with the decimals we print.',
          'The change does not hang on a single year. The slope is the median of all pairwise changes (Theil–Sen), and must keep its sign whichever year is taken away.',
        ],
      },
      'When chance gives the pattern at most once in ten, we say that it is “leaning” the right or the wrong way. Otherwise we say that there is no clear direction. With fewer than five values we say nothing.',
      'Why not just an arrow? On pure noise, the sign of a line always names a direction, and turns round the next year in about one case in six. Our rule names a direction in about 7 cases in 100.',
      'The rule has a limit. Yearly values tend to resemble the year before, and then even this rule can be wrong: in a series that drifts in that way it names a false direction in 14–19 cases in 100. That is why the words describe a period that has been, never the future.',
      { heading: 'Level: how does the value stand?' },
      {
        list: [
          'Place: the number with a better value, plus one. Equal values share a place. Only values of the same year and the same definition are compared, and at least five are needed.',
          'Quarters: when at least twelve have a value, the middle half is given, between the lower and the upper quartile.',
          'Ordinary variation: how much a value usually moves around its own line. If the value is closer to the median than that, we say “practically at the median”. If the municipality has fewer than five values, the ordinary variation of the network is used.',
          'Municipalities are compared only with municipalities, and regions only with regions.',
        ],
      },
      { heading: 'Similar municipalities' },
      'Whom a municipality is like is decided by structure, never by results: number of inhabitants, inhabitants per square kilometre of land, change of the population over ten years, and latitude, which stands in for the climate. Inhabitants and density are compared as ratios, so that twice as large is as much everywhere.',
      {
        list: [
          'Each property is measured by how far it is from the median of the network, in units of its ordinary spread (1.4826 times the median of the deviations) and at most three of them. Then no property decides alone.',
          'The distance between two municipalities is the root of the mean of the squared differences. All four count the same unless you choose otherwise. Where a fact is missing the others count; at least three are needed.',
          'The seven nearest are called similar. Few are truly similar when the seventh is farther off than it is for nine members of ten.',
          'The method is our own. It is not Kolada’s Skillnadsindex, and the groups can differ from those that Kolada calls similar.',
        ],
      },
      { heading: 'Pace: is it enough for the target?' },
      'Where an indicator has a target, we draw a straight line from the starting year to the target year, through the milestones if there are any. It begins at the value of the year that the decision counts from, or at the first comparable value after it. The pace is how much of the planned change has been made so far. From five values up it is read on the line that the values follow (Theil–Sen), not in a single year, and both figures are shown.',
      {
        list: [
          'On track: at least 95 per cent of the planned change has been made. Somewhat behind: at least 60 per cent. Far behind: less than that. Away from the target: the values have moved the other way.',
          'The target is met when the latest value meets it. When the target year has passed and the latest value does not, we say so.',
          'Too early to say: less than a fifth of the time has gone, or there are fewer than three values.',
          'A limit has no path and no year. There we count how many of the values of the last five years are within it.',
          'The pace cannot be judged when there are no comparable values, when the latest is not from the last five years, or when the target year has come but not its value. A target in per cent of the value of a certain year cannot be calculated without that very value.',
        ],
      },
      'Most targets are set for the whole country or the EU, not for a single municipality. We then calculate as if the target applied to the municipality, and say so. A municipality’s own targets come first. A target that is replaced is never changed: the new one is added, and the old one can still be seen.',
      'A straight line is a way of calculating, not a forecast. Many changes are slow at first and fast later, or the other way round, and a municipality with a good plan can still be behind the line in the first years. So read the pace together with what remains per year. “How others calculate” also gives the measure used by Open SDG and Statistics Canada; it compares yearly percentage changes and may give another answer.',
      { heading: 'To learn from others' },
      'We name two kinds of members to ask. Those that have clearly improved, by the rule above, with the largest change first; a change that may be chance teaches nobody anything. And those that stand best in the latest year. Equal values are never parted: where the fifth place is shared, all who share it are named, up to ten. With the change stands from what to what and when, as measured.',
      'The size of an improvement is measured by the spread between members: the change over the period divided by how far apart they usually are (the interquartile range divided by 1.349). So 1 means that the municipality has moved as far as municipalities usually differ. With fewer than twelve values it is not stated.',
      'The lists are no ranking of municipalities, and nothing is added up over the indicators. They do not say why something has changed, or whether the municipality did it: an industry that closes shows too. Those who stood worst often find it easiest to improve. Chance alone gives an improvement in at most 2.5 cases of 100, somewhat more often when yearly values resemble each other; the list says how many that would be.',
      { heading: 'Figures for the network' },
      'We show the median first, since a few municipalities with large industries would otherwise pull the mean away. All means are unweighted. Every figure says how many of the members have a value. The network line is solid when at least three in four have a value, dashed down to a half, and not drawn at all below that. Since the mean changes when others answer, we also show the change among those that have a value in both years.',
      'The figures are for the members of today, in all years. A past member keeps its page but is not counted. The latest year is the newest in which at least half as many have a value as in the best year, so that a few early figures are not taken for the whole network.',
      { heading: 'When there is no figure' },
      'Blank is not zero. A missing figure is never ranked, never counted in a mean and never drawn as a value. A single missing year is bridged with a dashed line; more become a gap.',
      { heading: 'Breaks in series' },
      'When the definition or the method changes so that values can no longer be compared, the line is broken and the break is marked in the chart. The direction is judged only on the years after the break.',
      { heading: 'One source at a time' },
      'A series that is shown has one single source. For six indicators it is official statistics through Kolada; the network’s own published values are kept beside them and come with the download. Every value knows its source.',
    ],
  },
  {
    id: 'utgavor-och-rattelser',
    title: 'Editions and corrections',
    blocks: [
      'A figure becomes public when the secretariat of the network has reviewed and approved it. Nobody approves a figure that they have reported themselves.',
      'Every year an edition is published: all values, definitions, rules and texts as they were that day. An edition never changes. It has an address of its own, as have all its pages, and a checksum that anybody can recompute. Cite an edition in what you write, and the figure stays where it stood.',
      'Where a published figure was wrong it is corrected on the pages that show the figures of today. The correction is written down in the open: what it said, what holds now, why, who approved it, and what of the published no longer holds. The next edition has the right figure, and between two editions one can read in words what changed and why the means moved.',
    ],
  },
  {
    id: 'tillganglighet',
    title: 'Accessibility statement',
    blocks: [
      'Everyone should be able to use the service. We start from the Swedish act on accessibility of digital public services and follow WCAG 2.2 at level AA.',
      'Everything can be reached by keyboard. Every chart has a heading that says what it shows, a table with the same values and a text alternative. Colour never carries a message alone: direction is given in words and shape. The pages can be read on a narrow screen and at 400 per cent zoom, and they can be printed.',
      'Known shortcomings: none that we know of on the public pages. The documentation of the API comes from a ready-made tool and is in English only. The pages have been tried with axe and by keyboard in Chromium, but not yet by independent reviewers or with every screen reader.',
      'The statement is from 23 November 2026 and rests on our own tests.',
      'If you meet an obstacle, or need something in another form, contact the secretariat of the network. If you are not satisfied with the answer you can turn to the supervisory authority for digital accessibility.',
    ],
  },
  {
    id: 'integritet',
    title: 'Your privacy',
    blocks: [
      'The service sets no cookies for readers and tracks nobody. The municipality you last searched for and the peer group you last chose are kept in your own browser, so that you find your way back.',
    ],
  },
];

export const about: Texts['about'] = {
  head: {
    title: 'About the network and the method – Rätt håll',
    description:
      'The eco-municipalities of Sweden, the four conditions, how direction and level are worked out in plain words, and accessibility.',
  },
  title: 'Who are the eco-municipalities, and how are the figures made?',
  lead: 'The network, the four conditions and the method in plain words.',
  contents: 'Contents',
  sections,
};
