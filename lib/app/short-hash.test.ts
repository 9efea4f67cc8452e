import { expect, test } from 'vitest';
import { shortHash } from './short-hash';

test('the first twelve digits of the SHA-256', async () => {
  // FIPS 180-2, appendix B.1: SHA-256("abc") = ba7816bf 8f01cfea …
  expect(await shortHash(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01');
});
