import { expect, test } from 'vitest';
import { documentViolations } from './documents';

function wrongs(text: string): string[] {
  const exists = (place: string): boolean =>
    ['lib/app', 'lib/app/a.ts', 'README.md'].includes(place);
  return documentViolations({ path: 'A.md', text }, exists, ['demo', 'test']).map(
    ({ what }) => what,
  );
}

test('files and scripts that are there', () => {
  expect(
    wrongs('See `lib/app`, `lib/app/`, `lib/app/a.ts`, `README.md`, `Phrase`; `npm run demo`.'),
  ).toEqual([]);
});

test.each([
  '`lib/app/b.ts`',
  '`lib/attic`',
  '`PRIVATE.md`',
  'npm run attic',
  'npm run --silent attic',
])('%s is not there', (text) => {
  expect(wrongs(`one\n${text}`)).toHaveLength(1);
});
