import { downloadDistances, getSimilar } from '@ratthall/contract/similarity';
import type { PublicViews } from '#http/public-view.ts';
import { byteOrderMark } from '#values/csv-line.ts';
import { distanceLines } from './distances-csv.ts';
import { membersInOneForm, proportionsInOneForm, weightsInOneForm } from './one-form.ts';
import { similarTo } from './similarity.service.ts';

const mostKept = 1_000_000;

export function registerSimilarity(views: PublicViews): void {
  views.json(getSimilar, (dataset, { params: { code }, query: { weights } }) => similarTo(dataset, { code, weights }), {
    inOneForm: ({ params, query: { weights } }) => ({ params, query: weightsInOneForm(weights) }),
  });
  views.file(
    downloadDistances,
    (dataset, { query: { kind = 'municipality', weights, members, style = 'standard' } }) => {
      const lines = distanceLines(dataset, { kind, weights, members, style });
      const body = Buffer.from((style === 'excel-sv' ? byteOrderMark : '') + lines.join(''));
      return {
        body,
        isKept: body.length <= mostKept,
        type: 'text/csv; charset=utf-8; header=present',
        fileName: `ratthall-likhet-${kind}${style === 'excel-sv' ? '-excel' : ''}.csv`,
      };
    },
    {
      inOneForm: ({ params, query: { kind = 'municipality', weights, members, style = 'standard' } }) => ({
        params,
        query: { kind, style, ...proportionsInOneForm(weights), ...membersInOneForm(members) },
      }),
    },
  );
}
