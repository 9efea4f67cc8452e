import { shiftDay } from './period';

/** The Monday of the week of a day, both YYYY-MM-DD. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}
