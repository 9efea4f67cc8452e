import { sigmoid } from '../reading/activate';
import { decide } from '../reading/decide';
import type { HeadSpecs } from '../reading/head-specs';
import { ACTS } from '../reading/labels';
import type { HeadOutputs } from './encoder';

type RawOutputs = Record<keyof HeadOutputs, number[]>;

/** One row of golden.jsonl: an input with what cleaning, tokenizer and both runtimes made of it. */
export interface GoldenRow {
  kind: 'message' | 'act' | 'follows';
  text: string;
  cleaned: string;
  /** The formatted and cleaned second part. */
  second: string;
  input_ids: number[];
  token_type_ids: number[];
  /** By the native runtime. */
  outputs: RawOutputs;
  /** By the runtime we ship. */
  outputs_wasm: RawOutputs;
}

/** How far the outputs are from those recorded by one runtime. */
export interface GoldenDistance {
  /** Largest and 95th percentile of the absolute differences of a row's largest. */
  max: number;
  p95: number;
  /** Indices of the rows that are decided otherwise. */
  flips: number[];
}

export interface GoldenReport {
  wasm: GoldenDistance;
  native: GoldenDistance;
  /** One line a runtime. */
  summary: string;
}

/** Reads the lines of golden.jsonl. */
export function parseGolden(text: string): GoldenRow[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldenRow);
}

function toHeads(raw: RawOutputs): HeadOutputs {
  const one = (values: number[]): number => values[0] ?? Number.NaN;
  return {
    ...raw,
    valence: one(raw.valence),
    intensity: one(raw.intensity),
    follows: one(raw.follows),
  };
}

/** All that a user could see of a row, as text to compare: labels, mood, flags, acts or following. */
function decision(kind: GoldenRow['kind'], outputs: HeadOutputs, heads: HeadSpecs): string {
  if (kind === 'follows') {
    const p = sigmoid(outputs.follows, heads.follows.temperature);
    return String(p >= (heads.follows.thresholds[0] ?? 1));
  }
  if (kind === 'act') {
    const { temperature, thresholds } = heads.acts;
    const found = ACTS.filter(
      (_, at) => sigmoid(outputs.acts[at] ?? 0, temperature) >= (thresholds[at] ?? 1),
    );
    return found.join(' ');
  }
  const { labels, primary, sure, flags } = decide([outputs], 1, heads);
  return JSON.stringify([[...labels].sort(), primary, sure, flags]);
}

function rowDistance(found: HeadOutputs, recorded: HeadOutputs): number {
  const numbers = ({
    emotions,
    valence,
    intensity,
    flags,
    situation,
    acts,
    follows,
  }: HeadOutputs) => [...emotions, valence, intensity, ...flags, ...situation, ...acts, follows];
  const wanted = numbers(recorded);
  return Math.max(
    ...numbers(found).map((value, at) => Math.abs(value - (wanted[at] ?? Number.NaN))),
  );
}

function distance(
  rows: readonly GoldenRow[],
  found: readonly HeadOutputs[],
  recorded: 'outputs' | 'outputs_wasm',
  heads: HeadSpecs,
): GoldenDistance {
  const distances: number[] = [];
  const flips: number[] = [];
  rows.forEach((row, at) => {
    const ours = found[at];
    if (!ours) return;
    const wanted = toHeads(row[recorded]);
    distances.push(rowDistance(ours, wanted));
    if (decision(row.kind, ours, heads) !== decision(row.kind, wanted, heads)) flips.push(at);
  });
  const sorted = distances.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  return { max: sorted.at(-1) ?? Number.NaN, p95, flips };
}

function line(name: string, { max, p95, flips }: GoldenDistance, of: number): string {
  const where = flips.length > 0 ? ` (rows ${flips.join(', ')})` : '';
  return `golden against ${name}: max ${max.toFixed(5)}, p95 ${p95.toFixed(5)}, decided otherwise ${flips.length} of ${of}${where}`;
}

/** Runs each row and compares outputs and decisions with those recorded. */
export async function compareGolden(
  rows: readonly GoldenRow[],
  run: (row: GoldenRow) => Promise<HeadOutputs>,
  heads: HeadSpecs,
): Promise<GoldenReport> {
  const found: HeadOutputs[] = [];
  for (const row of rows) found.push(await run(row));
  const wasm = distance(rows, found, 'outputs_wasm', heads);
  const native = distance(rows, found, 'outputs', heads);
  const summary = [line('wasm', wasm, rows.length), line('native', native, rows.length)].join('\n');
  return { wasm, native, summary };
}
