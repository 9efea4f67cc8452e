import type { ReactNode } from 'react';
import './plot.css';

/** Values of the lower and the upper end, and the lines between them. */
export interface Scale {
  low: number;
  high: number;
  ticks: readonly number[];
}

interface PlotProps {
  scale: Scale;
  write: (value: number) => string;
  description: string;
  /** The columns, each with the text below it, '' where there is none. */
  columns: readonly { key: string; label: string }[];
  children: (place: Place) => ReactNode;
}

/** Where things are drawn: x in percent of the width, y in px. */
export interface Place {
  x: (column: number) => string;
  y: (value: number) => number;
  /** Upper and lower edge of the area, px. */
  top: number;
  bottom: number;
}

const TOP = 8;
const BOTTOM = 158;
const HEIGHT = 182;

function anchorOf(at: number, of: number): 'start' | 'middle' | 'end' {
  // In narrow columns a text would run over the edge.
  if (of < 12) return 'middle';
  return at === 0 ? 'start' : at === of - 1 ? 'end' : 'middle';
}

/** A frame with a vertical scale and one column for each key. */
export function Plot({ scale, write, description, columns, children }: PlotProps) {
  const { low, high, ticks } = scale;
  function y(value: number): number {
    const clipped = Math.min(high, Math.max(low, value));
    return TOP + ((high - clipped) / (high - low)) * (BOTTOM - TOP);
  }
  function x(column: number): string {
    return `${((column + 0.5) / Math.max(1, columns.length)) * 100}%`;
  }
  return (
    <div className="plot">
      <svg className="plot-scale" width="44" height={HEIGHT} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="44" y={y(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        ))}
      </svg>
      <svg height={HEIGHT} role="img" aria-label={description}>
        {ticks.map((tick) => (
          <line key={tick} className="plot-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
        ))}
        {children({ x, y, top: TOP, bottom: BOTTOM })}
        {columns.map(({ key, label }, at) => (
          <text key={key} x={x(at)} y={HEIGHT - 5} textAnchor={anchorOf(at, columns.length)}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
