import type { Page } from '@playwright/test';
import { createInputs, LENGTHS } from './model-inputs';
import { startModel, timeRun, timeWindows } from './model-page';
import { openNative } from './native-model';
import { medianRatio, type Summary, summarise } from './percentile';
import { type Cell, table } from './table';

export interface ModelSpeed {
  /** Loading and warming in the extension, ms. */
  open: number;
  lengths: {
    tokens: number;
    extension: Summary;
    native: Summary;
    /** Messages, cleaning and tokens of the extension's run. */
    around: Summary;
    /** Median of the pairs' ratios. */
    ratio: number;
  }[];
}

/** The ratio that is asked for. */
export const MOST_RATIO = 8;

/**
 * Runs the same texts in the extension and natively by turns, so that whatever else the machine does
 * meets both. `runs` measurements for each length after two that do not count.
 */
export async function measureModel(
  page: Page,
  workerPath: string,
  runs: number,
): Promise<ModelSpeed> {
  const make = await createInputs(1);
  const open = await startModel(page, workerPath);
  const native = await openNative();
  const times = LENGTHS.map(({ tokens }) => ({
    tokens,
    extension: [] as number[],
    native: [] as number[],
    around: [] as number[],
  }));
  for (let run = -2; run < runs; run += 1) {
    for (const [at, length] of LENGTHS.entries()) {
      const { text, second, ids } = make(length);
      const inExtension = await timeRun(page, text, second);
      const natively = await native.run(ids);
      const around = await timeWindows(page, text);
      if (run < 0) continue;
      times[at]?.extension.push(inExtension);
      times[at]?.native.push(natively);
      times[at]?.around.push(around);
    }
  }
  await native.release();
  const lengths = times.map((length) => {
    const extension = summarise(length.extension);
    const natively = summarise(length.native);
    const around = summarise(length.around);
    const ratio = medianRatio(length.extension, length.native);
    return { tokens: length.tokens, extension, native: natively, around, ratio };
  });
  return { open, lengths };
}

/** The model's speed as a table. */
export function modelText({ open, lengths }: ModelSpeed): string {
  const rows = lengths.map(({ tokens, extension, native, around, ratio }): Cell[] => [
    tokens,
    extension.p50,
    extension.p95,
    native.p50,
    native.p95,
    ratio,
    around.p50,
    extension.n,
  ]);
  return [
    `Model run, int8, 1 thread, extension and native by turns (median of the pairs' ratios, at most ${MOST_RATIO})`,
    table(
      ['tokens', 'ext p50', 'ext p95', 'native p50', 'native p95', 'ratio', 'around p50', 'n'],
      rows,
    ),
    `  ms; ext includes two messages, cleaning and tokens ("around" is those alone). Loading: ${Math.round(open)} ms.`,
  ].join('\n');
}
