import { afterEach, expect, test, vi } from 'vitest';
import { copyPicture, copyRich } from './rich-clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

const rich = { html: '<p>Ett <b>ord</b></p>', text: 'Ett ord' };

class Item {
  readonly content: Record<string, Blob>;
  constructor(content: Record<string, Blob>) {
    this.content = content;
  }
}

test('both forms are put on the clipboard at once', async () => {
  const written: Item[] = [];
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write: async (items: Item[]) => void written.push(...items) } });
  expect(await copyRich(rich)).toBe(true);
  expect(await written[0]?.content['text/html']?.text()).toBe(rich.html);
  expect(await written[0]?.content['text/plain']?.text()).toBe(rich.text);
});

test('without the new clipboard the old one gets both forms', async () => {
  vi.stubGlobal('navigator', {});
  const set = vi.fn<(type: string, content: string) => void>();
  document.execCommand = () => {
    const event = Object.assign(new Event('copy'), { clipboardData: { setData: set } });
    return document.dispatchEvent(event) || true;
  };
  expect(await copyRich(rich)).toBe(true);
  expect(set.mock.calls).toEqual([
    ['text/html', rich.html],
    ['text/plain', rich.text],
  ]);
});

test('it is told where the browser allows neither', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => false;
  expect(await copyRich(rich)).toBe(false);
  expect(await copyPicture(Promise.resolve(new Blob()))).toBe(false);
});
