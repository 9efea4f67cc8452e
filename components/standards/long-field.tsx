import { useId } from 'react';

interface LongFieldProps {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  rows: number;
  onChange: (value: string) => void;
}

/** Some lines of text, kept as they are typed. */
export function LongField({ label, hint, value, maxLength, rows, onChange }: LongFieldProps) {
  const id = useId();
  return (
    <div className="long-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
