const PATHS = {
  pause: 'M6 3.5v9M10 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.2v3.6M6 9.2v3.6',
  more: 'M3.2 8h.6M7.7 8h.6M12.2 8h.6',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  check: 'M3 8.5l3.2 3.2L13 5',
  insert: 'M13 3.5v4a2 2 0 0 1-2 2H3.5M6.5 6.5l-3 3 3 3',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5',
  alert: 'M8 2.5 14 13H2zM8 6.5V9M8 11v.2',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5v.2',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  up: 'M3.5 11.5l9-7M7.5 4.5h5v5',
  down: 'M3.5 4.5l9 7M7.5 11.5h5v-5',
  level: 'M2.5 8h10.5M10 5l3 3-3 3',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never carries a meaning alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
