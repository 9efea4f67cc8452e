import type { ReactNode } from 'react';
import './chip.css';

interface ChipProps {
  tone?: 'plain' | 'accent' | 'warn' | 'mood';
  children: ReactNode;
}

/** A short label. With tone `mood` it has a dot in the colour of the nearest `data-mood`. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}
