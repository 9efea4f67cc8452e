import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { packageSize } from './package-parts';

function file(path: string, bytes: Buffer) {
  return { path, bytes };
}

test('files are summed by part, and nothing is left out', () => {
  const files = [
    file('models/m/onnx/model_quantized.onnx', randomBytes(5_000)),
    file('models/m/tokenizer.json', Buffer.from('a'.repeat(900))),
    file('models/m/labels.json', Buffer.from('{}')),
    file('ort/x.wasm', randomBytes(800)),
    file('ort/x.mjs', Buffer.from('export {}')),
    file('assets/a-12345678.css', Buffer.from('a{}')),
    file('assets/b-12345678.css', Buffer.from('b{}')),
    file('chunks/use-language-B9kC_YIP.js', Buffer.from('1')),
    file('content-scripts/desk.js', Buffer.from('2')),
    file('manifest.json', Buffer.from('{}')),
  ];
  const { parts, zipped } = packageSize(files);
  expect(parts[0]).toMatchObject({ part: 'model weights', files: 1, raw: 5_000 });
  expect(parts.map(({ part }) => part).sort()).toEqual([
    'css',
    'js chunks/use-language.js',
    'js content-scripts/desk.js',
    'model settings',
    'model weights',
    'pages, manifest, names, icons',
    'runtime js',
    'runtime wasm',
    'tokenizer',
  ]);
  expect(parts.find(({ part }) => part === 'css')).toMatchObject({ files: 2, raw: 6 });
  const tokenizer = parts.find(({ part }) => part === 'tokenizer');
  expect(tokenizer?.deflated).toBeLessThan(tokenizer?.raw ?? 0);
  expect(zipped).toBeGreaterThan(5_800);
});
