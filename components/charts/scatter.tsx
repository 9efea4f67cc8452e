import './scatter.css';

interface ScatterProps {
  points: readonly { key: string; x: number; y: number; title: string }[];
  write: { x: (value: number) => string; y: (value: number) => string };
  description: string;
}

const HEIGHT = 240;
const EDGE = 14;

function rangeOf(values: readonly number[]): { low: number; high: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? { low: low - 1, high: high + 1 } : { low, high };
}

/** One dot for each pair; the ends of both axes are written out. */
export function Scatter({ points, write, description }: ScatterProps) {
  const across = rangeOf(points.map(({ x }) => x));
  const upwards = rangeOf(points.map(({ y }) => y));
  function left(x: number): string {
    return `${4 + 92 * ((x - across.low) / (across.high - across.low))}%`;
  }
  function top(y: number): number {
    const share = (upwards.high - y) / (upwards.high - upwards.low);
    return EDGE + share * (HEIGHT - 3 * EDGE - 8);
  }
  return (
    <svg height={HEIGHT} role="img" aria-label={description}>
      <rect className="chart-track" width="100%" height={HEIGHT - EDGE - 8} rx="6" />
      {points.map(({ key, x, y, title }) => (
        <circle key={key} className="scatter-point" cx={left(x)} cy={top(y)} r="5">
          <title>{title}</title>
        </circle>
      ))}
      <text x="4" y="14">
        {write.y(upwards.high)}
      </text>
      <text x="4" y={HEIGHT - EDGE - 14}>
        {write.y(upwards.low)}
      </text>
      <text x="4%" y={HEIGHT - 4}>
        {write.x(across.low)}
      </text>
      <text x="96%" y={HEIGHT - 4} textAnchor="end">
        {write.x(across.high)}
      </text>
    </svg>
  );
}
