import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EmojiWords, type HeadSpecs, parseEmojiWords } from '../reading/head-specs';
import { clean } from './clean';
import { compareGolden, type GoldenRow, parseGolden } from './golden';
import { loadHeadSpecs, loadJson } from './model-files';
import { createRunner, type ModelRunner } from './model-runner';
import { loadFromDisk } from './node-load';
import { createTokens, TEXT_TOKENS, type TokenCounter } from './tokens';

const path = fileURLToPath(new URL('./golden/golden.jsonl', import.meta.url));
const rows: GoldenRow[] = parseGolden(readFileSync(path, 'utf8'));

test('there are the 200 golden rows', () => {
  expect(rows).toHaveLength(200);
});

describe('text', () => {
  let emoji: EmojiWords;
  let tokens: TokenCounter;
  beforeAll(async () => {
    emoji = parseEmojiWords(await loadJson(loadFromDisk, 'preprocess.json'));
    const json = await loadJson(loadFromDisk, 'tokenizer.json');
    const config = await loadJson(loadFromDisk, 'tokenizer_config.json');
    tokens = createTokens(json, config);
  });

  test('is cleaned exactly as in training', () => {
    expect(rows.map((row) => clean(row.text, emoji))).toEqual(rows.map((row) => row.cleaned));
  });

  test('becomes exactly the token ids of training', () => {
    const pairs = rows.map((row) => tokens.pair(row.cleaned, row.second));
    expect(pairs).toEqual(rows.map((row) => ({ ids: row.input_ids, types: row.token_type_ids })));
  });
});

describe('the model in Node', () => {
  let runner: ModelRunner;
  let heads: HeadSpecs;
  beforeAll(async () => {
    heads = await loadHeadSpecs(loadFromDisk);
    runner = await createRunner({ ort, load: loadFromDisk, runtime: { threads: 1 } });
  }, 60_000);

  test('answers and decides as recorded', { timeout: 120_000 }, async () => {
    const report = await compareGolden(rows, (row) => runner.run(row.text, row.second), heads);
    process.stdout.write(`${report.summary}\n`);
    expect(report.wasm.max).toBeLessThanOrEqual(0.05);
    expect(report.wasm.flips.length).toBeLessThanOrEqual(1);
    expect(report.native.max).toBeLessThanOrEqual(1);
  });

  test('reads whole what the model read whole', () => {
    for (const row of rows) {
      const first = row.token_type_ids.filter((type) => type === 0).length;
      if (first === TEXT_TOKENS + 2 || row.text.trim() === '') continue;
      expect(runner.windows(row.text), row.text).toHaveLength(1);
    }
  });
});
