import { afterEach, expect, test } from 'vitest';
import { keepFocusIn } from './use-kept-focus.ts';

let end = () => {};
afterEach(() => {
  end();
  document.body.innerHTML = '';
});

function shown(html: string) {
  document.body.innerHTML = `<button id="other">other</button><main>${html}</main>`;
  const surface = document.querySelector('main')!;
  end = keepFocusIn(surface);
  return (id: string) => document.getElementById(id)!;
}

/** What watches the page has had its turn. */
const settled = () => new Promise((done) => setTimeout(done));

test('a button that goes away leaves the focus to the field that comes in its place', async () => {
  const the = shown(
    '<ol><li id="waste" data-stage="empty"><h3>Waste</h3><p><button id="go">Missing</button></p></li></ol>',
  );
  the('go').focus();
  the('go').parentElement!.innerHTML = '<select id="why" data-figure="waste"></select>';
  await settled();
  expect(document.activeElement).toBe(the('why'));
});

test('where no field comes it goes to the heading of the row', async () => {
  const the = shown(
    '<ol><li id="waste" data-stage="empty"><h3 id="name">Waste</h3><p><button id="go">As before</button></p></li></ol>',
  );
  the('go').focus();
  the('go').remove();
  await settled();
  expect(document.activeElement).toBe(the('name'));
});

test('what has been left for something else does not call the focus back', async () => {
  const the = shown(
    '<ol><li id="waste" data-stage="empty"><h3>Waste</h3><p><button id="go">Missing</button></p></li></ol>',
  );
  the('go').focus();
  the('other').focus();
  await settled();
  the('go').remove();
  await settled();
  expect(document.activeElement).toBe(the('other'));
});

test('signing in again leads back to the row that was worked with', async () => {
  const the = shown(
    '<ol><li id="waste" data-stage="empty"><input id="field" data-figure="waste"></li></ol><div id="in" data-returns><button id="go">Sign in</button></div>',
  );
  the('field').focus();
  the('go').focus();
  the('in').remove();
  await settled();
  expect(document.activeElement).toBe(the('field'));
});
