import { type Ref, useId } from 'react';
import './toggle.css';

interface ToggleProps {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A switch that takes effect at once. */
export function Toggle({ label, hint, on, disabled = false, onChange, inputRef }: ToggleProps) {
  const id = useId();
  return (
    <label className="toggle">
      <span className="toggle-label" id={`${id}label`}>
        {label}
      </span>
      <input
        ref={inputRef}
        type="checkbox"
        role="switch"
        className="toggle-input"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-labelledby={`${id}label`}
        aria-describedby={hint ? `${id}hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hint && (
        <span className="toggle-hint" id={`${id}hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}
