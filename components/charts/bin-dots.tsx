import type { Estimate } from '@/lib/statistics/interval';
import { Plot, type Scale } from './plot';

interface BinDotsProps {
  bins: readonly { key: string; label: string; title: string; share: Estimate }[];
  scale: Scale;
  write: (value: number) => string;
  description: string;
}

/** One dot with its interval for each bin; a small mark at the bottom where there are too few cases. */
export function BinDots({ bins, scale, write, description }: BinDotsProps) {
  return (
    <Plot scale={scale} write={write} description={description} columns={bins}>
      {({ x, y, bottom }) =>
        bins.map(({ key, title, share }, at) => (
          <g key={key}>
            <title>{title}</title>
            {share.ok ? (
              <>
                <line
                  className="chart-interval"
                  x1={x(at)}
                  x2={x(at)}
                  y1={y(share.interval.low)}
                  y2={y(share.interval.high)}
                />
                <circle className="chart-point" cx={x(at)} cy={y(share.interval.estimate)} r="6" />
              </>
            ) : (
              <circle className="plot-few" cx={x(at)} cy={bottom} r="1" />
            )}
          </g>
        ))
      }
    </Plot>
  );
}
