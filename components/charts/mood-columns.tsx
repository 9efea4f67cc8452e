import type { MoodBar } from '@/lib/reports/mood-bars';
import './mood-columns.css';

interface MoodColumnsProps {
  bars: readonly MoodBar[];
  description: string;
  /** Text below a column, '' where there is none. */
  label: (slot: string, at: number) => string;
  /** Shown on hover. */
  title: (bar: MoodBar) => string;
}

const HEIGHT = 150;
const BELOW = 22;

/** Up from the line: even in grey, then pleased. Down: upset. So position tells them apart, not hue. */
export function MoodColumns({ bars, description, label, title }: MoodColumnsProps) {
  const up = Math.max(1, ...bars.map(({ even, pleasant }) => even + pleasant));
  const down = Math.max(0, ...bars.map(({ unpleasant }) => unpleasant));
  const unit = (HEIGHT - BELOW - 4) / (up + down);
  const zero = 2 + up * unit;
  const step = 100 / bars.length;
  return (
    <svg className="mood-columns" height={HEIGHT} role="img" aria-label={description}>
      <line className="chart-axis" x1="0" x2="100%" y1={zero} y2={zero} />
      {bars.map((bar, at) => {
        const { slot, unpleasant, even, pleasant } = bar;
        const place = { x: `${(at + 0.14) * step}%`, width: `${step * 0.72}%`, rx: 2 };
        return (
          <g key={slot}>
            <title>{title(bar)}</title>
            <rect x={`${at * step}%`} width={`${step}%`} height={HEIGHT} fill="transparent" />
            {even > 0 && (
              <rect
                {...place}
                className="mood-columns-even"
                y={zero - even * unit}
                height={even * unit}
              />
            )}
            {pleasant > 0 && (
              <rect
                {...place}
                className="mood-columns-pleasant"
                y={zero - (even + pleasant) * unit}
                height={pleasant * unit}
              />
            )}
            {unpleasant > 0 && (
              <rect
                {...place}
                className="mood-columns-unpleasant"
                y={zero}
                height={unpleasant * unit}
              />
            )}
            <text x={`${(at + 0.5) * step}%`} y={HEIGHT - 4} textAnchor="middle">
              {label(slot, at)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
