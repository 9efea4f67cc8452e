import { type RefObject, useEffect } from 'react';

const WRITING = 'input, textarea, select, [contenteditable]';

/** Keys 1, 2 and 3 go to the insert button of that phrase, unless someone is writing. */
export function usePhraseKeys(list: RefObject<Element | null>): void {
  useEffect(() => {
    const ended = new AbortController();

    function go(event: KeyboardEvent) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const writing = event.target instanceof Element && event.target.closest(WRITING) !== null;
      if (!plain || writing || !/^[1-3]$/.test(event.key)) return;
      const button = list.current?.querySelector(`[data-phrase="${event.key}"]`);
      if (!(button instanceof HTMLElement)) return;
      event.preventDefault();
      button.focus();
    }

    document.addEventListener('keydown', go, { signal: ended.signal });
    return () => ended.abort();
  }, [list]);
}
