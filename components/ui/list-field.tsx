import { type FormEvent, useId, useState } from 'react';
import { Button } from './button';
import './list-field.css';

interface ListFieldProps {
  label: string;
  hint: string;
  entries: readonly string[];
  /** The entry as it is kept, or null where the text is none. */
  read: (text: string) => string | null;
  onChange: (entries: string[]) => void;
  words: { add: string; remove: (entry: string) => string; removeShort: string; wrong: string };
}

/** A short list to which entries are added one by one; what is not an entry is said and stays to be mended. */
export function ListField({ label, hint, entries, read, onChange, words }: ListFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  function add(event: FormEvent) {
    event.preventDefault();
    const entry = read(text);
    setWrong(entry === null);
    if (entry === null) return;
    setText('');
    if (!entries.includes(entry)) onChange([...entries, entry]);
  }

  return (
    <form className="list-field" onSubmit={add} noValidate>
      <label htmlFor={id}>{label}</label>
      <p className="list-field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry}>
              <span>{entry}</span>
              <Button
                look="plain"
                aria-label={words.remove(entry)}
                onClick={() => onChange(entries.filter((other) => other !== entry))}
              >
                {words.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="list-field-add">
        <input
          id={id}
          value={text}
          aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          aria-invalid={wrong}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{words.add}</Button>
      </div>
      <p className="list-field-error" id={`${id}-wrong`} role="alert">
        {wrong && words.wrong}
      </p>
    </form>
  );
}
