import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { isAtWork, sendCancel, type Import } from '#queries/imports.ts';
import type { Member } from '#queries/members.ts';
import { Told } from '#ui/told.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { LoadPanel } from './load-panel.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { Preview } from './preview.tsx';
import { useRefused } from './use-refused.ts';
import { Working } from './working.tsx';
import styles from './imports.module.css';

export type Known = { catalogue: Catalogue; members: readonly Member[] };

/** Sends something about the file, and shows what came of it. */
export type Act = (send: () => Promise<Import>) => Promise<void>;

type Props = { file: Import } & Known;

/** A file, step by step: what its columns say, what would change, the loading, and what came of it. */
export function ImportWork({ file, catalogue, members }: Props) {
  const words = useDeskTexts().imports;
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState('');
  const refused = useRefused();
  const { id, status } = file;

  const act: Act = async (send) => {
    setProblem('');
    try {
      queryClient.setQueryData(['imports', id], await send());
    } catch (error) {
      const isOther = replyOf(error)?.code === 'import.changed-meanwhile';
      setProblem(isOther ? words.changedMeanwhile : refused(error));
    }
    await queryClient.invalidateQueries({ queryKey: ['imports'] });
  };
  const isChoosing = status === 'columns' || status === 'cancelled' || status === 'interrupted' || status === 'failed';
  const said = status === 'cancelled' || status === 'interrupted' || status === 'failed' ? words.progress[status] : '';
  const isDone = status === 'loaded' || status === 'undone';
  return (
    <>
      <div role="alert">{problem !== '' && <p className={styles.problem}>{problem}</p>}</div>
      {said !== '' && <Told>{said}</Told>}
      {isAtWork(file) && <Working file={file} onCancel={() => void act(() => sendCancel(id))} />}
      {isDone && <OutcomePanel key={file.status} file={file} act={act} catalogue={catalogue} members={members} />}
      {status === 'ready' && file.preview && (
        <>
          <Preview file={file} preview={file.preview} act={act} catalogue={catalogue} members={members} />
          <LoadPanel key={file.revision} file={file} preview={file.preview} act={act} />
          <details className={styles.again}>
            <summary>{words.columns.change}</summary>
            <ColumnsForm key={file.revision} file={file} act={act} catalogue={catalogue} />
          </details>
        </>
      )}
      {isChoosing && file.isFileKept && (
        <ColumnsForm key={`${file.revision} ${file.sheet}`} file={file} act={act} catalogue={catalogue} />
      )}
    </>
  );
}
