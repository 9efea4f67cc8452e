import { expect, test } from 'vitest';
import { signatureStart } from './sign-off';

test.each([
  [['It fails.', 'Best regards,', 'Bob Smith', 'ACME GmbH', '+49 30 1234'], 1],
  [['Es geht nicht.', '', 'Viele Grüße', '', 'Max von der Heide'], 2],
  [['It fails.', '--', 'Bob'], 1],
  [['It fails.', 'Cheers'], 1],
  [['Regards', 'please call me'], 2],
  [['Regards', 'Where is it?'], 2],
  [['Best wishes,', 'I need help with order 55.'], 2],
  [['--', ...Array.from({ length: 13 }, () => 'long')], 14],
  [[], 0],
])('%j starts at %i', (lines, start) => {
  expect(signatureStart(lines)).toBe(start);
});
