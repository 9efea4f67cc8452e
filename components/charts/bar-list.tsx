import './bar-list.css';

export interface Bar {
  key: string;
  label: string;
  n: number;
  /** Written after the number, e.g. the share. */
  note: string;
  /** A mood of the vocabulary, which gives the colour, or null. */
  mood: string | null;
}

interface BarListProps {
  bars: readonly Bar[];
  /** The number that fills the whole width. */
  most: number;
}

/** Named bars below one another; each row is read out as its label, number and note. */
export function BarList({ bars, most }: BarListProps) {
  const hasNotes = bars.some(({ note }) => note !== '');
  return (
    <ul className={hasNotes ? 'bar-list' : 'bar-list bar-list-short'}>
      {bars.map(({ key, label, n, note, mood }) => (
        <li key={key} data-bar={key} data-mood={mood ?? undefined}>
          <span className="bar-list-label">{label}</span>
          <svg height="10" aria-hidden="true">
            <rect className="bar-list-track" width="100%" height="10" rx="5" />
            {n > 0 && (
              <rect
                className="bar-list-bar"
                width={`${Math.max(1.5, (100 * n) / Math.max(1, most))}%`}
                height="10"
                rx="5"
              />
            )}
          </svg>
          <span className="bar-list-number">{n}</span>
          {hasNotes && <span className="bar-list-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
