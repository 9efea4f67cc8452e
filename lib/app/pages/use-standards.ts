import { useEffect, useState } from 'react';
import { NO_STANDARDS, type Standards } from '../../settings/standards';
import { getStandards, keepStandards } from '../../settings/standards-store';
import { reportError } from '../report-error';

/** The team's standards, none until they are read, and a way to keep new ones: what is typed shows at once. */
export function useStandards(): [Standards, (standards: Standards) => void] {
  const [standards, setStandards] = useState(NO_STANDARDS);
  useEffect(() => {
    getStandards().then(setStandards, (error: unknown) => reportError(error, 'standards'));
  }, []);
  function keep(next: Standards): void {
    setStandards(next);
    keepStandards(next).catch((error: unknown) => reportError(error, 'standards'));
  }
  return [standards, keep];
}
