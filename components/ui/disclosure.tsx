import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon';
import './disclosure.css';

interface DisclosureProps {
  label: string;
  /** Spoken instead of `label` where that alone does not say what opens. */
  name?: string;
  /** Closed content is not rendered; `close` also gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens what belongs to it, below it; Escape closes it again. */
export function Disclosure({ label, name = label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  useEffect(() => {
    if (!open) return;
    const ended = new AbortController();

    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }

    whole.current?.addEventListener('keydown', closeOnEscape, { signal: ended.signal });
    return () => ended.abort();
  }, [open]);

  return (
    <div className="disclosure" ref={whole}>
      <button
        ref={button}
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="disclosure-content" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
