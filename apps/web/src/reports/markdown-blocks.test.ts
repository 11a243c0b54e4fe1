import { expect, test } from 'vitest';
import { markdownBlocks } from './markdown-blocks.ts';

test('headings stand at the level they are given, with what they say', () => {
  expect(markdownBlocks('# Ett **år**\n\n## ![Vind](x)\n\nText', 3)).toEqual([
    { kind: 'heading', level: 3, text: 'Ett år' },
    { kind: 'heading', level: 3, text: 'Vind' },
    { kind: 'text', text: ['Text'] },
  ]);
});

test.each(['##', '# ![](x)', '# [](https://a.se)', '# &nbsp;', '> ##'])(
  'a heading that says nothing is none: %s',
  (text) => {
    expect(markdownBlocks(`${text}\n\nText`, 2)).toEqual([{ kind: 'text', text: ['Text'] }]);
  },
);
