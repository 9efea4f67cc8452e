import type { MoodPoint } from '@/lib/prompting/panel-view';

export const CURVE = { width: 180, height: 48, inset: 8 } as const;

export interface CurveDot {
  x: number;
  y: number;
  /** Place among the points given; stable as long as they are. */
  at: number;
  point: MoodPoint;
}

/** Where each point of the mood lies; an unread one lies on the middle line. */
export function curveDots(points: readonly MoodPoint[]): CurveDot[] {
  const { width, height, inset } = CURVE;
  const step = points.length > 1 ? (width - 2 * inset) / (points.length - 1) : 0;
  const single = points.length === 1;
  return points.map((point, at) => ({
    x: single ? width - inset : inset + at * step,
    y: height / 2 - (point.valence ?? 0) * (height / 2 - inset),
    at,
    point,
  }));
}

/** A smooth line through the dots that were read, without overshooting any: an SVG path, or ''. */
export function curvePath(dots: readonly CurveDot[]): string {
  const read = dots.filter(({ point }) => point.valence !== null);
  return read
    .map((dot, at) => {
      const from = read[at - 1];
      if (!from) return `M${dot.x} ${dot.y}`;
      const middle = (from.x + dot.x) / 2;
      return `C${middle} ${from.y} ${middle} ${dot.y} ${dot.x} ${dot.y}`;
    })
    .join('');
}
