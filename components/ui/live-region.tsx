import { useEffect, useRef, useState } from 'react';

/** Long enough for a screen reader to end a sentence before the next begins. */
const GAP = 4000;

/** Speaks `text` politely when it changes, at most once in four seconds; the latest wins. */
export function LiveRegion({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  const spokenAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const wait = Math.max(0, spokenAt.current + GAP - performance.now());
    const timer = setTimeout(() => {
      spokenAt.current = performance.now();
      setSpoken(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div className="only-spoken" aria-live="polite">
      {spoken}
    </div>
  );
}
