import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const mostTabs = 60;
const mostEnters = 10;

export type Effort = ReturnType<typeof effortOn>;

/**
 * Somebody at work on a page, and what it costs them. A field that is filled in counts as one action, however long the
 * text; so does every press of a key that moves or does something, of a button, a link or an option. Waiting is the time
 * from an action that asks the service for something until the answer can be seen.
 */
export function effortOn(page: Page) {
  let actions = 0;
  let tabs = 0;
  let waited = 0;
  const act = async <T>(what: Promise<T>): Promise<T> => {
    actions++;
    return what;
  };
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      if (here === document.body) return '';
      const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? here.labels : null;
      return [here?.getAttribute('aria-label'), labels?.[0]?.textContent, here?.textContent, here?.id].join('\n');
    });
  const key = (name: string) => {
    if (name === 'Tab') tabs++;
    return act(page.keyboard.press(name));
  };
  return {
    page,
    /** What it has cost so far, in words. */
    cost: () => `${actions} actions (${tabs} of them Tab) and ${(waited / 1_000).toFixed(1)} s of waiting`,
    click: (target: Locator) => act(target.click()),
    press: (name: string | RegExp) => act(page.getByRole('button', { name, exact: true }).click()),
    follow: (name: string) => act(page.getByRole('link', { name, exact: true }).first().click()),
    choose: (label: string, option: string) =>
      act(page.getByLabel(label, { exact: true }).selectOption({ label: option })),
    async write(fields: Record<string, string>) {
      for (const [label, text] of Object.entries(fields)) await act(page.getByLabel(label, { exact: true }).fill(text));
    },
    /** What stands in the field that has the focus is replaced, as when somebody types over it. */
    type: (text: string) => act(page.keyboard.type(text)),
    key,
    /** Goes on with Tab until what has the focus is what is looked for. */
    async tabTo(wanted: RegExp) {
      const passed = [await focused()];
      while (passed.length < mostTabs && !wanted.test(passed.at(-1) ?? '')) {
        await key('Tab');
        passed.push(await focused());
      }
      expect(passed.at(-1), `what Tab came to, past ${JSON.stringify(passed)}`).toMatch(wanted);
    },
    /** Goes on with Enter from figure to figure, as in a spreadsheet. */
    async enterTo(field: string) {
      for (let i = 0; i < mostEnters && !(await focused()).endsWith(field); i++) await key('Enter');
      expect(await focused(), 'what Enter came to').toContain(field);
    },
    /** Does what asks the service, and waits until the answer can be seen. */
    async waiting(what: Promise<unknown>, answer: Locator | Promise<unknown>) {
      const from = performance.now();
      await what;
      await ('waitFor' in answer ? answer.waitFor() : answer);
      waited += performance.now() - from;
    },
  };
}
