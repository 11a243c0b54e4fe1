import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { ImportPreview } from '#queries/imports.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { useFigureWords } from './figure-words.ts';
import type { Known } from './import-work.tsx';

type Props = { preview: ImportPreview } & Known;

/** How many figures of each indicator a file would write. */
export function ByIndicator({ preview: { indicators }, ...known }: Props) {
  const words = useDeskTexts().imports.preview;
  const { language } = useSpeech();
  const { indicatorName } = useFigureWords(known);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{words.byIndicator}</h3>
      <TableFrame label={words.byIndicator}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {(['added', 'changed', 'same'] as const).map((one) => (
              <th key={one} scope="col" data-number>
                {words.counts[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ indicator, added, changed, same }) => (
            <tr key={indicator}>
              <th scope="row">{indicatorName(indicator)}</th>
              {[added, changed, same].map((n, i) => (
                <td key={i} data-number>
                  {formatNumber(n, 0, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
