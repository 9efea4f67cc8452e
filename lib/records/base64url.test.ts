import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64url } from './base64url';

test('as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});
