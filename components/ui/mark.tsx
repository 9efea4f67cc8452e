/** Attune's sign: two voices falling into one wave. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M5 12.5c3.2 0 3.4-5.5 6.6-5.5 4 0 3.8 9 8 9h7.4"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path
        d="M5 19.5c3.2 0 3.4 5.5 6.6 5.5 4 0 3.8-9 8-9"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth="2.6"
        strokeLinecap="round"
        opacity=".6"
      />
    </svg>
  );
}
