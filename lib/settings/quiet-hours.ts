/** Hours of the day (0..23, local): from the beginning of `from` to the beginning of `to`, over midnight too. */
export interface QuietHours {
  from: number;
  to: number;
}

/**
 * Whether an hour of the day (0..23) is without scores: words stay, measured numbers are not shown.
 * Hours that begin and end alike are the whole day.
 */
export function isQuietHour(quiet: QuietHours | null, hour: number): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  if (from === to) return true;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
