import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** How long phrases must be in view to count as seen, ms. */
const LONG_ENOUGH = 1000;
/** The share of the element that must be in view. */
const IN_VIEW = 0.75;

/**
 * Calls `seen` once for each offer when its phrases were in view for one second without a break, in a
 * document that is visible itself.
 */
export function useImpression(
  target: RefObject<Element | null>,
  offerId: string | null,
  seen: (offerId: string) => void,
): void {
  const told = useRef(new Set<string>());
  const tell = useEffectEvent((offer: string) => {
    if (told.current.has(offer)) return;
    told.current.add(offer);
    seen(offer);
  });

  useEffect(() => {
    const element = target.current;
    if (!element || offerId === null) return;
    const offer = offerId;
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let inView = false;

    function watch() {
      clearTimeout(timer);
      const visible = inView && document.visibilityState === 'visible';
      timer = visible ? setTimeout(() => tell(offer), LONG_ENOUGH) : undefined;
    }

    const observer = new IntersectionObserver(
      (entries) => {
        inView = (entries.at(-1)?.intersectionRatio ?? 0) >= IN_VIEW;
        watch();
      },
      { threshold: IN_VIEW },
    );
    observer.observe(element);
    document.addEventListener('visibilitychange', watch, { signal: ended.signal });
    ended.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    return () => ended.abort();
  }, [target, offerId]);
}
