import { useEffect, useState } from 'react';
import { reportError } from '../report-error';

/** What `load` gives, null until then; asked for once in the life of the component. */
export function useOnce<T>(load: () => Promise<T>, where: string): T | null {
  const [value, setValue] = useState<T | null>(null);
  const [ask] = useState(() => load);
  useEffect(() => {
    ask().then(setValue, (error: unknown) => reportError(error, where));
  }, [ask, where]);
  return value;
}
