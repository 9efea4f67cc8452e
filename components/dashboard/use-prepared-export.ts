import { useEffect, useState } from 'react';
import type { Export } from '@/lib/export/export';
import type { ExportChoice } from './dashboard-props';

/** The files of a choice: being prepared, there, or failed. */
export type Prepared = 'working' | 'failed' | Export;

/** Prepares the files of a choice whenever it changes; an answer to an older choice is dropped. */
export function usePreparedExport(
  choice: ExportChoice,
  prepare: (choice: ExportChoice) => Promise<Export>,
): Prepared {
  const [prepared, setPrepared] = useState<Prepared>('working');
  const { level, format, span } = choice;
  useEffect(() => {
    let isCurrent = true;
    setPrepared('working');
    prepare({ level, format, span }).then(
      (done) => {
        if (isCurrent) setPrepared(done);
      },
      () => {
        if (isCurrent) setPrepared('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [level, format, span, prepare]);
  return prepared;
}
