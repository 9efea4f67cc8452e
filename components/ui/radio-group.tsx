import { useId } from 'react';
import './radio-group.css';

interface RadioGroupProps<T extends string> {
  legend: string;
  value: T;
  choices: readonly { value: T; text: string; hint?: string }[];
  onChange: (value: T) => void;
}

/** One of a few, all of them in sight, each perhaps with a line on what it means. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { legend, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.text}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
