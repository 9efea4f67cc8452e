import type { Interval } from '@/lib/statistics/interval';

interface ShareIntervalProps {
  /** Null below the smallest n: then only the scale and the band are drawn. */
  interval: Interval | null;
  /** The usual range, 0..1. */
  band: { low: number; mean: number; high: number };
  bandLabel: string;
  description: string;
  percent: (share: number) => string;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

function x(share: number): string {
  return `${share * 100}%`;
}

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  return tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle';
}

/** A share between 0 and 1 with its interval, before the band of what is usual elsewhere. */
export function ShareInterval(props: ShareIntervalProps) {
  const { interval, band, bandLabel, description, percent } = props;
  return (
    <svg height="76" role="img" aria-label={description}>
      <rect className="chart-track" y="20" width="100%" height="30" rx="6" />
      <rect
        className="chart-band"
        x={x(band.low)}
        y="20"
        width={x(band.high - band.low)}
        height="30"
      />
      <line className="chart-axis" x1={x(band.mean)} x2={x(band.mean)} y1="20" y2="50" />
      <text x={x((band.low + band.high) / 2)} y="13" textAnchor="middle">
        {bandLabel}
      </text>
      {interval && (
        <>
          <line
            className="chart-interval"
            x1={x(interval.low)}
            x2={x(interval.high)}
            y1="35"
            y2="35"
          />
          <circle className="chart-point" cx={x(interval.estimate)} cy="35" r="7" />
        </>
      )}
      {TICKS.map((tick) => (
        <text key={tick} x={x(tick)} y="68" textAnchor={anchorOf(tick)}>
          {percent(tick)}
        </text>
      ))}
    </svg>
  );
}
