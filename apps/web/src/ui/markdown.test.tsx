import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Markdown } from './markdown.tsx';

afterEach(cleanup);

const shown = (text: string) => {
  const { container } = render(<Markdown text={text} />);
  return container.firstElementChild?.innerHTML;
};

test('paragraphs, emphasis, lists, links and line breaks are shown as they were meant', () => {
  expect(shown('Ett **år** med *mera* el.\n\nNästa  \nrad.')).toBe(
    '<p>Ett <strong>år</strong> med <em>mera</em> el.</p><p>Nästa<br>rad.</p>',
  );
  expect(shown('- ett\n- två')).toBe('<ul><li>ett</li><li>två</li></ul>');
  expect(shown('3. ett\n4. två')).toBe('<ol start="3"><li>ett</li><li>två</li></ol>');
  expect(shown('- ett\n\n  mer')).toBe('<ul><li><p>ett</p><p>mer</p></li></ul>');
  expect(shown('[Läs](https://a.se/x)')).toBe('<p><a href="https://a.se/x">Läs</a></p>');
});

test('headings stand below those of the page', () => {
  expect(shown('# Ett\n\n## Två\n\n###### Djupt')).toBe('<h3>Ett</h3><h4>Två</h4><h6>Djupt</h6>');
});

test('the highest heading of a text stands right below that of the page, whichever it is', () => {
  expect(shown('## Ett\n\n### Två')).toBe('<h3>Ett</h3><h4>Två</h4>');
});

test('a heading that says nothing is none', () => {
  expect(shown('#\n\n# ![](x)\n\n# [](https://a.se)\n\n## ![Vind](x)\n\nText')).toBe('<h3>Vind</h3><p>Text</p>');
});

test('HTML is text', () => {
  expect(shown('a <b onclick="x()">b</b>')).toBe('<p>a &lt;b onclick="x()"&gt;b&lt;/b&gt;</p>');
  expect(shown('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  expect(shown('- <img src=x onerror=alert(1)>')).toBe('<ul><li><p>&lt;img src=x onerror=alert(1)&gt;</p></li></ul>');
});

test('links lead to web pages and e-mail addresses, and nowhere else', () => {
  expect(shown('[klick](javascript:alert(1)) [a](/om) <data:text/html,x>')).toBe('<p>klick a data:text/html,x</p>');
  expect(shown('[a][b]\n\n[b]: javascript:alert(1)')).toBe('<p>a</p>');
  expect(shown('<kansli@a.se>')).toBe('<p><a href="mailto:kansli@a.se">kansli@a.se</a></p>');
});

test('an image is what it shows in words', () => {
  expect(shown('![Vindkraft](https://a.se/x.png)')).toBe('<p>Vindkraft</p>');
});

test('what is nested without end does not bring the page down', () => {
  expect(shown(`${'> '.repeat(2000)}x`)).toBe('…');
});
