import { expect, test } from 'vitest';
import { lineCount, shapeViolations, smallShare } from './shape';

test('lines are counted as an editor counts them', () => {
  expect([lineCount(''), lineCount('a'), lineCount('a\n'), lineCount('a\n\n')]).toEqual([
    0, 1, 1, 2,
  ]);
});

test.each([
  ['lib/app/aB.ts', ''],
  ['lib/app/a_b.ts', ''],
  ['components/Panel/a.tsx', ''],
  ['lib/app/utils.ts', ''],
  ['lib/app/index.ts', ''],
  ['lib/app/a.ts', 'a\n'.repeat(301)],
])('%s is refused', (path, text) => {
  expect(shapeViolations({ path, text })).toHaveLength(1);
});

test.each(['lib/app/a-b.test.ts', 'entrypoints/welcome/index.html', 'lib/app/a.browser.test.ts'])(
  '%s is fine',
  (path) => {
    expect(shapeViolations({ path, text: 'a\n'.repeat(300) })).toEqual([]);
  },
);

test('the share of small files', () => {
  const small = { path: 'a', text: 'a\n'.repeat(60) };
  const large = { path: 'b', text: 'a\n'.repeat(61) };
  expect(smallShare([small, large, large, large])).toBe(0.25);
  expect(smallShare([])).toBe(1);
});
