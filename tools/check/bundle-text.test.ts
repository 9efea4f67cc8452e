import { expect, test } from 'vitest';
import { addresses, codeFromText } from './bundle-text';

function file(path: string, text: string): { path: string; bytes: Buffer } {
  return { path, bytes: Buffer.from(text) };
}

test('an address is found in code and in binaries, whole', () => {
  const files = [
    file('a.js', 'fetch("https://cdn.example/a.js?b=1");fetch(`https://cdn.example/a.js?b=1`)'),
    file('b.wasm', '\0\0wss://hub.example/x\0'),
    file('d.js', 'open(`https://${host}/a`)'),
    file('c.json', '["http", "://", "https://"]'),
  ];
  expect(addresses(files)).toEqual([
    { path: 'a.js', text: 'https://cdn.example/a.js?b=1' },
    { path: 'b.wasm', text: expect.stringContaining('wss://hub.example/x') },
    { path: 'd.js', text: 'https://$' },
  ]);
});

test.each(['eval("a")', 'eval ("a")', 'new Function("a")', 'x=Function("return this")()'])(
  '%s makes code from text',
  (code) => {
    expect(codeFromText([file('a.js', code)])).toHaveLength(1);
  },
);

test.each(['retrieval("a")', 'isFunction(a)', 'a instanceof Function', 'a.Function(b)'])(
  '%s does not',
  (code) => {
    expect(codeFromText([file('a.js', code)])).toEqual([]);
  },
);

test('only scripts and pages are looked at', () => {
  expect(codeFromText([file('a.json', 'eval(')])).toEqual([]);
});
