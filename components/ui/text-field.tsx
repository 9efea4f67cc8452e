import { useId, useState } from 'react';
import './list-field.css';

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  /** Called when the agent leaves the field or presses Enter, with the text trimmed. */
  onChange: (value: string) => void;
}

/** One line of text, kept when the agent is done with it. */
export function TextField({ label, hint, value, maxLength, onChange }: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);

  function keep() {
    const trimmed = text.trim();
    if (trimmed !== value) onChange(trimmed);
  }

  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        id={id}
        value={text}
        maxLength={maxLength}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </div>
  );
}
