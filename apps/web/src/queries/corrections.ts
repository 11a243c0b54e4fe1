export type { Correction, CorrectionList } from '@ratthall/contract/corrections';
import { listCorrections } from '@ratthall/contract/corrections';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import { readEdition } from './edition.ts';

/** Which corrections: of an edition, a member, an indicator; what is left out does not matter. */
export type CorrectionChoice = {
  edition?: string | undefined;
  member?: string | undefined;
  indicator?: string | undefined;
};

export const correctionsQuery = (choice: CorrectionChoice) =>
  queryOptions({
    queryKey: ['corrections', choice.edition ?? null, choice.member ?? null, choice.indicator ?? null],
    queryFn: () => call(listCorrections, { query: { ...choice, limit: 500 } }),
  });

/** The major ones that no edition contains yet: the newest of them, and how many they are. */
export const openMajorsQuery = queryOptions({
  queryKey: ['corrections', 'open-majors'],
  queryFn: () => call(listCorrections, { query: { state: 'open', weight: 'major', limit: 1 } }),
});

/** The major ones of what a page says: of the edition that it shows, or since the current one. */
export const pageCorrectionsQuery = ({ edition = readEdition() ?? undefined, ...choice }: CorrectionChoice) =>
  queryOptions({
    queryKey: ['corrections', 'of-page', edition ?? null, choice.member ?? null, choice.indicator ?? null],
    queryFn: () =>
      call(listCorrections, {
        query: { ...choice, ...(edition === undefined ? { state: 'open' } : { edition }), weight: 'major', limit: 1 },
      }),
  });

/** The newest corrections of an edition, and how many there are. */
export const editionCorrectionsQuery = (edition: string) =>
  queryOptions({
    queryKey: ['corrections', 'of-edition', edition],
    queryFn: () => call(listCorrections, { query: { edition, limit: 5 } }),
  });
