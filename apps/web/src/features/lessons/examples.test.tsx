import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english, renderIn, swedish } from '#charts/speech-for-tests.tsx';
import { Examples } from './examples.tsx';

afterEach(cleanup);

const contact = { name: 'Anna Ek', email: 'anna@example.se', phone: '0920-45 30 00' };
const example = {
  id: 'sorting',
  member: '2580',
  indicator: 'household-waste',
  title: { sv: 'Sortering vid huset', en: 'Sorting at home' },
  text: { sv: 'Så gick det till.', en: 'This is how.' },
  url: 'https://example.se/sortering',
  contact,
};

test('a good example leads to where it is told, and says whom to ask', () => {
  const { getByRole, container } = renderIn(swedish, <Examples lesson={{ examples: [example], contact }} />);
  expect(getByRole('link', { name: 'Sortering vid huset' }).getAttribute('href')).toBe(example.url);
  expect(getByRole('link', { name: contact.email }).getAttribute('href')).toBe('mailto:anna@example.se');
  expect(getByRole('link', { name: contact.phone }).getAttribute('href')).toBe('tel:0920453000');
  expect(container.textContent).toContain('Sortering vid huset. Så gick det till.');
  expect(container.textContent).toContain('Kontakt: Anna Ek');
});

test('a good example without an address or a contact is told all the same', () => {
  const bare = { ...example, url: null, contact: null };
  const { queryByRole, container } = renderIn(english, <Examples lesson={{ examples: [bare], contact: null }} />);
  expect(queryByRole('link')).toBeNull();
  expect(container.textContent).toBe('Sorting at home. This is how.');
});

test('nothing is said where there is neither', () => {
  const { container } = renderIn(swedish, <Examples lesson={{ examples: [], contact: null }} />);
  expect(container.textContent).toBe('');
});
