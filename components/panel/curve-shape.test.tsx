import { describe, expect, it } from 'vitest';
import type { MoodPoint } from '@/lib/prompting/panel-view';
import { CURVE, curveDots, curvePath } from './curve-shape';

function point(valence: number | null): MoodPoint {
  return { valence, primary: valence === null ? null : 'worry', sure: true };
}

describe('curveDots', () => {
  it('spreads the points over the width, good above bad, all inside', () => {
    const dots = curveDots([1, -1, 0].map(point));
    expect(dots.map(({ x }) => x)).toEqual([8, 90, 172]);
    expect(dots.map(({ y }) => y)).toEqual([8, 40, 24]);
  });

  it('puts a single point at the end, an unread one on the middle line', () => {
    expect(curveDots([point(null)])).toMatchObject([{ x: CURVE.width - CURVE.inset, y: 24 }]);
  });
});

describe('curvePath', () => {
  it('joins what was read and leaves out what was not', () => {
    expect(curvePath(curveDots([point(0), point(null), point(1)]))).toBe('M8 24C90 24 90 8 172 8');
    expect(curvePath(curveDots([point(null)]))).toBe('');
  });
});
