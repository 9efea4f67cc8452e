import type { Translate } from '@/lib/i18n/translate';
import type { Estimate } from '@/lib/statistics/interval';
import { ShiftInterval } from '../charts/shift-interval';
import { intervalText } from './interval-text';
import './shift-section.css';

/** A number with its name, drawn on a scale around zero. */
export interface EstimateRow {
  key: string;
  name: string;
  estimate: Estimate;
  /** Stands in place of the number, where that cannot be told for another reason than few cases. */
  instead?: string;
}

interface EstimateRowsProps {
  rows: readonly EstimateRow[];
  write: (value: number) => string;
  t: Translate;
}

/** Half the width of a scale that holds every interval, in steps that stay readable. */
export function reachOf(estimates: readonly Estimate[]): number {
  const ends = estimates.flatMap((estimate) =>
    estimate.ok ? [Math.abs(estimate.interval.low), Math.abs(estimate.interval.high)] : [],
  );
  return [0.25, 0.5, 1].find((reach) => Math.max(0, ...ends) <= reach) ?? 2;
}

/** How many cases a number rests on, and how many are missing. */
function restText(estimate: Estimate, t: Translate): string {
  const { n, missing } = estimate.ok ? estimate.interval : estimate;
  return missing > 0 ? t('picture.n_missing', { n, missing }) : t('dashboard.n', { count: n });
}

/** Numbers below one another on one scale around zero, each with its interval and what it rests on. */
export function EstimateRows({ rows, write, t }: EstimateRowsProps) {
  const reach = reachOf(rows.map(({ estimate }) => estimate));
  return (
    <div className="shifts">
      {rows.map(({ key, name, estimate, instead }) => {
        const text = instead ?? intervalText(estimate, write, t);
        return (
          <div key={key} className="shift">
            <p>
              <span>{name}</span>
              <span className="shift-value">
                {text}
                {estimate.ok && !instead && ` · ${restText(estimate, t)}`}
              </span>
            </p>
            <ShiftInterval
              interval={estimate.ok && !instead ? estimate.interval : null}
              description={`${name}: ${text}`}
              reach={reach}
            />
          </div>
        );
      })}
      <p className="shift-scale" aria-hidden="true">
        <span>{write(-reach)}</span>
        <span>0</span>
        <span>{write(reach)}</span>
      </p>
    </div>
  );
}
