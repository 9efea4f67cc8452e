import { useEffect, useRef, useState } from 'react';
import type { Correlation } from '../../reports/correlation';
import type { DeepReport } from '../../reports/deep-report';
import type { PeriodReport } from '../../reports/period-report';
import type { Behaviour } from '../../reports/standards';
import { reportError } from '../report-error';
import type { DeepAnswer, DeepAsk, SeriesPair } from './deep-protocol';

/** What was told: the report, and how the two chosen series go together. */
export interface DeepTold {
  deep: DeepState;
  correlation: Correlation | null;
}

/** `working` until the first answer; later the last answer stays until the next one is there. */
export type DeepState = 'working' | 'failed' | DeepReport;

const FAILED: DeepTold = { deep: 'failed', correlation: null };

interface Asker {
  ask: (question: Omit<DeepAsk, 'id'>) => void;
  end: () => void;
}

/** One question is under way at a time; of those that come meanwhile only the newest is asked. */
function startAsker(answered: (told: DeepTold) => void): Asker {
  const worker = new Worker(new URL('./deep-worker.ts', import.meta.url), { type: 'module' });
  let lastId = 0;
  let isBusy = false;
  let next: Omit<DeepAsk, 'id'> | null = null;

  function send(question: Omit<DeepAsk, 'id'>): void {
    isBusy = true;
    lastId += 1;
    worker.postMessage({ ...question, id: lastId } satisfies DeepAsk);
  }
  function goOn(): void {
    isBusy = false;
    const waiting = next;
    next = null;
    if (waiting) send(waiting);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<DeepAnswer>) => {
    answered(data.ok ? { deep: data.report, correlation: data.correlation } : FAILED);
    goOn();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    reportError(new Error('the worker of the page of numbers failed'), 'dashboard');
    answered(FAILED);
    goOn();
  });
  return {
    ask: (question) => {
      if (isBusy) next = question;
      else send(question);
    },
    end: () => worker.terminate(),
  };
}

/**
 * What only the events can tell of the report on screen. They are gone through in a worker, after the
 * report itself is shown, and again whenever that changes.
 */
export function useDeepReport(
  data: PeriodReport | null,
  timeZone: string | null,
  behaviours: readonly Behaviour[],
  pair: SeriesPair | null,
): DeepTold {
  const [state, setState] = useState<DeepTold>({ deep: 'working', correlation: null });
  const asker = useRef<Asker | null>(null);
  useEffect(() => {
    return () => {
      asker.current?.end();
      asker.current = null;
    };
  }, []);
  useEffect(() => {
    if (!data || !timeZone) return;
    asker.current ??= startAsker(setState);
    const { period, selection } = data;
    asker.current.ask({ period, selection, behaviours, pair, timeZone });
  }, [data, timeZone, behaviours, pair]);
  return state;
}
