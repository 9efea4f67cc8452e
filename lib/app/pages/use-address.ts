import { useEffect, useState } from 'react';
import { type DashboardAddress, readAddress, writeAddress } from './dashboard-address';

/** What the page's address says, and a way to change part of it; Back goes to the part before. */
export function useAddress(): [DashboardAddress, (patch: Partial<DashboardAddress>) => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const ended = new AbortController();
    window.addEventListener('hashchange', () => setAddress(readAddress(location.hash)), {
      signal: ended.signal,
    });
    return () => ended.abort();
  }, []);
  function change(patch: Partial<DashboardAddress>): void {
    const next = { ...address, ...patch };
    const url = `${location.pathname}${location.search}${writeAddress(next)}`;
    // A step to another part can be undone by Back; a filter would fill the history.
    if (next.part === address.part) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setAddress(next);
  }
  return [address, change];
}
