import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cell } from '@/lib/export/column';
import type { Preview } from '@/lib/export/preview';

/** Rows can have more than a hundred cells: many at once would keep the page from answering. */
const ROWS_AT_ONCE = 25;

/** Rows of a file before it is saved, some at a time: `more` reads on until all of them are shown. */
export function usePreviewRows(preview: Preview): { rows: readonly Cell[][]; more: () => void } {
  const [rows, setRows] = useState<readonly Cell[][]>([]);
  const reading = useRef<{ left: AsyncIterator<Cell[][]>; held: Cell[][]; busy: boolean } | null>(
    null,
  );

  const more = useCallback(async () => {
    const current = reading.current;
    if (!current || current.busy) return;
    current.busy = true;
    while (current.held.length < ROWS_AT_ONCE) {
      const next = await current.left.next();
      if (next.done) break;
      current.held.push(...next.value);
    }
    const shown = current.held.splice(0, ROWS_AT_ONCE);
    current.busy = false;
    if (reading.current === current) setRows((before) => [...before, ...shown]);
  }, []);

  useEffect(() => {
    reading.current = {
      left: preview.slices()[Symbol.asyncIterator](),
      held: [],
      busy: false,
    };
    setRows([]);
    void more();
    return () => {
      reading.current = null;
    };
  }, [preview, more]);

  return { rows, more };
}
