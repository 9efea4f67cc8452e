import { useEffect } from 'react';

/** While the page is printed every table is open: paper has nothing to press. Afterwards all is as before. */
export function useOpenForPrint(): void {
  useEffect(() => {
    const ended = new AbortController();
    let closed: HTMLDetailsElement[] = [];
    function openAll(): void {
      closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of closed) details.open = true;
    }
    function closeAgain(): void {
      for (const details of closed) details.open = false;
      closed = [];
    }
    window.addEventListener('beforeprint', openAll, { signal: ended.signal });
    window.addEventListener('afterprint', closeAgain, { signal: ended.signal });
    return () => ended.abort();
  }, []);
}
