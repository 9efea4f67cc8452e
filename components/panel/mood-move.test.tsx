import { describe, expect, it } from 'vitest';
import { trajectoryOf } from '@/lib/reading/trajectory';
import { readingOf } from '@/tests/pages/gallery/moments';
import { moodMove } from './mood-move';

function moveOf(...valences: (number | null)[]) {
  return moodMove(valences.map((valence) => ({ valence, primary: null, sure: true })));
}

describe('moodMove', () => {
  it('compares the last burst with the mean of those before', () => {
    expect(moveOf(-0.5, -0.5, 0)).toBe('better');
    expect(moveOf(0.5, 0, -0.1)).toBe('worse');
    expect(moveOf(-0.5, -0.4)).toBe('steady');
    expect(moveOf(null, -0.4)).toBe('first');
    expect(moveOf(-0.4, null)).toBe('unknown');
    expect(moveOf()).toBe('unknown');
  });

  it('says the same as the trajectory of the exports', () => {
    const lines = [
      [-0.5, 0.1],
      [0.3, -0.6, -0.2],
      [0, 0.24],
      [0, 0.25],
    ];
    for (const line of lines) {
      const readings = line.map((valence) => readingOf({}, { valence }));
      expect(moveOf(...line)).toBe(trajectoryOf(readings).direction);
    }
  });
});
