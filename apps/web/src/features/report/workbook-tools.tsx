import { reportWorkbookAddress } from '#queries/report-workbooks.ts';
import { useSpoken } from './spoken.ts';

type Props = { place: { code: string; year: number }; onBring: () => void };

/** The workbook to fill in, and where to bring it back. */
export function WorkbookTools({ place, onBring }: Props) {
  const { desk, language } = useSpoken();
  return (
    <>
      <a className="button-quiet" href={reportWorkbookAddress(place, language)} download>
        {desk.workbook.fetch}
      </a>
      <button type="button" className="button-quiet" onClick={onBring}>
        {desk.workbook.bring}
      </button>
    </>
  );
}
