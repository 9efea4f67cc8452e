import type { Estimate, Interval } from '@/lib/statistics/interval';
import { Plot, type Scale } from './plot';

export interface BandPoint {
  key: string;
  /** Below the point, '' where there is none. */
  label: string;
  /** Shown on hover. */
  title: string;
  estimate: Estimate;
}

interface BandLineProps {
  points: readonly BandPoint[];
  scale: Scale;
  /** What is usual, as a band behind the line. */
  usual: { low: number; high: number } | null;
  write: (value: number) => string;
  description: string;
}

interface Known {
  at: number;
  interval: Interval;
}

/** Stretches of points without a gap. */
function stretches(points: readonly BandPoint[]): Known[][] {
  const found: Known[][] = [];
  let isOpen = false;
  points.forEach(({ estimate }, at) => {
    if (estimate.ok) {
      if (!isOpen) found.push([]);
      found.at(-1)?.push({ at, interval: estimate.interval });
    }
    isOpen = estimate.ok;
  });
  return found;
}

/** A number over time with its 95 % band; a dash at the bottom where there are too few cases. */
export function BandLine({ points, scale, usual, write, description }: BandLineProps) {
  return (
    <Plot scale={scale} write={write} description={description} columns={points}>
      {({ x, y, top, bottom }) => (
        <>
          {usual && (
            <rect
              className="plot-range"
              y={y(usual.high)}
              width="100%"
              height={y(usual.low) - y(usual.high)}
            />
          )}
          <svg
            y={top}
            height={bottom - top}
            viewBox={`0 ${top} ${points.length} ${bottom - top}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {stretches(points).map((known) => {
              const upper = known.map(({ at, interval }) => `${at + 0.5},${y(interval.high)}`);
              const lower = known.map(({ at, interval }) => `${at + 0.5},${y(interval.low)}`);
              const line = known.map(({ at, interval }) => `${at + 0.5},${y(interval.estimate)}`);
              return (
                <g key={known[0]?.at}>
                  <polygon
                    className="plot-band"
                    points={[...upper, ...lower.reverse()].join(' ')}
                  />
                  <polyline className="plot-line" points={line.join(' ')} />
                </g>
              );
            })}
          </svg>
          {points.map(({ key, title, estimate }, at) => (
            <g key={key}>
              <title>{title}</title>
              {estimate.ok ? (
                <>
                  <line
                    className="plot-whisker"
                    x1={x(at)}
                    x2={x(at)}
                    y1={y(estimate.interval.low)}
                    y2={y(estimate.interval.high)}
                  />
                  <circle
                    className="chart-point"
                    cx={x(at)}
                    cy={y(estimate.interval.estimate)}
                    r="5"
                  />
                </>
              ) : (
                <circle className="plot-few" cx={x(at)} cy={bottom} r="1" />
              )}
            </g>
          ))}
        </>
      )}
    </Plot>
  );
}
