import { useEffect, useState } from 'react';
import { isQuietHour, type QuietHours } from '../settings/quiet-hours';

const MINUTE = 60_000;

/** Whether scores rest now, by this computer's clock; looked at anew every minute. */
export function useQuietHour(quiet: QuietHours | null): boolean {
  const [hour, setHour] = useState(() => new Date().getHours());
  useEffect(() => {
    const timer = setInterval(() => setHour(new Date().getHours()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return isQuietHour(quiet, hour);
}
