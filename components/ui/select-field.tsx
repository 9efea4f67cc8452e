import { useId } from 'react';
import './select-field.css';

interface SelectFieldProps<T extends string | number> {
  label: string;
  value: T;
  choices: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

/** A native choice among a few values, with its label beside it. */
export function SelectField<T extends string | number>(props: SelectFieldProps<T>) {
  const { label, value, choices, onChange } = props;
  const id = useId();

  function choose(text: string) {
    const choice = choices.find((candidate) => String(candidate.value) === text);
    if (choice) onChange(choice.value);
  }

  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
