import { expect, it } from 'vitest';
import { spaced } from './spacing';

it.each([
  ['', 'Sorry.', '', 'Sorry.'],
  ['Hi Bob,', 'sorry.', '', ' sorry.'],
  ['Hi Bob, ', 'sorry.', '', 'sorry.'],
  ['Hi Bob,\n', 'sorry.', '', 'sorry.'],
  ['Hi\u00a0', 'sorry.', '', 'sorry.'],
  ['', 'Sorry.', 'Bye', 'Sorry. '],
  ['I am', 'sorry', ', Bob', ' sorry'],
  ['', 'Sorry.', '\nBye', 'Sorry.'],
  ['Hi', 'One.\nTwo.', 'Bye', '\nOne.\nTwo.\n'],
  ['Hi ', 'One.\nTwo.', '', 'One.\nTwo.'],
])('%j + %j + %j is written as %j', (before, phrase, after, written) => {
  expect(spaced(phrase, before, after)).toBe(written);
});
