import type { Estimate } from '@/lib/statistics/interval';
import './two-shares.css';

interface TwoSharesProps {
  now: Estimate;
  before: Estimate;
  description: string;
}

function x(share: number): string {
  return `${share * 100}%`;
}

/** A share now (filled) above the same share before (hollow), each with its interval, from 0 to 1. */
export function TwoShares({ now, before, description }: TwoSharesProps) {
  const lines = [
    { name: 'now', estimate: now, y: 11 },
    { name: 'before', estimate: before, y: 25 },
  ] as const;
  return (
    <svg className="two-shares" height="36" role="img" aria-label={description}>
      <rect className="chart-track" y="1" width="100%" height="34" rx="6" />
      {lines.map(
        ({ name, estimate, y }) =>
          estimate.ok && (
            <g key={name} className={`two-shares-${name}`}>
              <line x1={x(estimate.interval.low)} x2={x(estimate.interval.high)} y1={y} y2={y} />
              <circle cx={x(estimate.interval.estimate)} cy={y} r="5.5" />
            </g>
          ),
      )}
    </svg>
  );
}
