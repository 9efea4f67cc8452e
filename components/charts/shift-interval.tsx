import type { Interval } from '@/lib/statistics/interval';

interface ShiftIntervalProps {
  interval: Interval | null;
  description: string;
  /** Half the width of the scale, in valence. */
  reach: number;
}

/** A mean with its interval on a scale around zero. */
export function ShiftInterval({ interval, description, reach }: ShiftIntervalProps) {
  function x(value: number): string {
    const clipped = Math.min(reach, Math.max(-reach, value));
    return `${50 + (clipped / reach) * 50}%`;
  }
  return (
    <svg height="26" role="img" aria-label={description}>
      <rect className="chart-track" y="3" width="100%" height="20" rx="6" />
      <line className="chart-axis" x1="50%" x2="50%" y1="0" y2="26" />
      {interval && (
        <>
          <line
            className="chart-interval"
            x1={x(interval.low)}
            x2={x(interval.high)}
            y1="13"
            y2="13"
          />
          <circle className="chart-point" cx={x(interval.estimate)} cy="13" r="6" />
        </>
      )}
    </svg>
  );
}
