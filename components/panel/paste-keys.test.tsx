import { expect, it } from 'vitest';
import { pasteKeys } from './paste-keys';

it('names the keys of the machine', () => {
  expect(pasteKeys('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('⌘V');
  expect(pasteKeys('Mozilla/5.0 (X11; Linux x86_64)')).toBe('Ctrl+V');
  expect(pasteKeys('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('Ctrl+V');
});
