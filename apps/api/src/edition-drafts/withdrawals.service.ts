import type { Localized } from '@ratthall/domain/indicator';
import type { Withdrawal } from '@ratthall/domain/edition';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { EditionsRepository } from '#editions/editions.repository.ts';
import { fail } from '#fail.ts';

type Parts = { repository: EditionsRepository; datasets: CurrentDataset; now: Clock };

type Wanted = { edition: string; reason: Localized; by: { id: string; name: string } };

export type Withdrawals = ReturnType<typeof createWithdrawals>;

const attempts = 5;

export function createWithdrawals({ repository, datasets, now }: Parts) {
  const refuse = (edition: string): void => {
    const { editions, withdrawals } = datasets.current();
    if (!editions.some(({ id }) => id === edition))
      fail('edition.not-found', { field: 'edition', value: edition, expected: 'an id in /api/editions' });
    if (withdrawals.some((one) => one.edition === edition))
      fail('edition.withdrawn', {
        field: 'edition',
        value: edition,
        expected: 'an edition that has not been withdrawn',
      });
  };

  return {
    /** Says of an edition that it should no longer be cited. It stays where it is, and cannot be taken up again. */
    async withdraw({ edition, reason, by }: Wanted): Promise<Withdrawal> {
      const said = { sv: reason.sv.trim(), en: reason.en.trim() };
      const blank = (['sv', 'en'] as const).filter((language) => said[language] === '');
      const expected = 'why it should no longer be cited';
      if (blank.length > 0)
        fail('request.invalid', ...blank.map((language) => ({ field: `reason.${language}`, value: '', expected })));
      for (let attempt = 1; ; attempt++) {
        await datasets.refresh();
        refuse(edition);
        const at = now().toISOString();
        const document: Withdrawal = { edition, at, by: by.name, reason: said };
        const version = { number: Number(datasets.current().version) + 1, createdAt: at };
        const entry = { at, kind: 'edition.withdrawn', actor: by.id, subject: null, details: { edition } } as const;
        try {
          await repository.withdraw(document, by.id, version, entry);
          await datasets.refresh();
          return document;
        } catch (error) {
          // An approval or a load may have taken the data version, or somebody else has withdrawn it.
          if (attempt === attempts) throw error;
        }
      }
    },
  };
}
