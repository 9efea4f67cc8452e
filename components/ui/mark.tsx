/** Attune's sign: a mood that turns, and the moment it has reached. Also in tools/icons/icon.svg. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--mark-ground)" />
      <path
        d="M5.5 13.5c3.5 0 4.2 8.5 8.5 8.5s4.5-11 8.5-11"
        fill="none"
        stroke="#fff"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="24.5" cy="11" r="3.6" fill="#8fe0cd" />
    </svg>
  );
}
