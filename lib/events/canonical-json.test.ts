import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

test('keys are sorted at every depth and undefined is left out', () => {
  const value = { b: 1, a: { d: [1, { z: null, y: 'ü"' }], c: true }, x: undefined };
  expect(canonicalJson(value)).toBe('{"a":{"c":true,"d":[1,{"y":"ü\\"","z":null}]},"b":1}');
});

test('keys sort by UTF-16 unit as in RFC 8785', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
  const keys = Object.keys(JSON.parse(canonicalJson({ ...value })));
  expect(canonicalJson(value)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  );
  expect(keys.length).toBe(7);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('a')])(
  '%s is refused',
  (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  },
);

test('the same value in any order of keys has the same text, and it reads back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});
