import { heardAt } from './hear-page';
import { createInputs, LENGTHS, type ModelInput } from './model-inputs';
import { startModel, timeRun } from './model-page';
import type { BenchBrowser } from './open-browser';
import { panelTimes } from './panel-watch';
import { medianRatio, type Summary, summarise } from './percentile';
import { CALM_MS, closeStage, freshTicket, openStage, type Stage, say } from './stage';

export interface Latency {
  tokens: number;
  /** From the message in the page to the label drawn in the panel, ms. */
  total: Summary;
  /** Model runs over the same texts, each right before its message. */
  model: Summary;
  /** Median of each message's time divided by its model run's. */
  ratio: number;
  /** Where the time goes: to the message's arrival in the extension, "reading" on screen, the label in the document, the frame. */
  stages: { heard: Summary; reading: Summary | null; label: Summary; painted: Summary };
}

interface Sample {
  total: number;
  model: number;
  heard: number;
  reading: number | null;
  label: number;
  painted: number;
}

/** One message in a ticket that held only the agent's turn, and the model over the same text. */
async function sample(stage: Stage, id: string, input: ModelInput): Promise<Sample> {
  await freshTicket(stage, id, input.before);
  // Before the message: after it the extension's own model still looks for the words that show the label.
  const model = await timeRun(stage.helper, input.text, input.second);
  const began = await say(stage, id, input.text);
  const { reading, label, painted } = await panelTimes(stage.panel);
  const heard = await heardAt(stage.helper, 'page.change', JSON.stringify(input.text));
  await stage.helper.waitForTimeout(CALM_MS);
  return {
    total: painted - began,
    model,
    heard: heard - began,
    reading: reading === null ? null : reading - heard,
    label: label - (reading ?? heard),
    painted: painted - label,
  };
}

function summary(tokens: number, samples: readonly Sample[]): Latency {
  const of = (pick: (sample: Sample) => number): Summary => summarise(samples.map(pick));
  const total = of((one) => one.total);
  const model = of((one) => one.model);
  const reading = samples.flatMap((one) => one.reading ?? []);
  return {
    tokens,
    total,
    model,
    ratio: medianRatio(
      samples.map((one) => one.total),
      samples.map((one) => one.model),
    ),
    stages: {
      heard: of((one) => one.heard),
      reading: reading.length > 0 ? summarise(reading) : null,
      label: of((one) => one.label),
      painted: of((one) => one.painted),
    },
  };
}

/** Lets customers write in fresh tickets, one length after the other by turns, `messages` of each. */
export async function measureLatency(
  browser: BenchBrowser,
  workerPath: string,
  messages: number,
): Promise<Latency[]> {
  const make = await createInputs(2);
  await startModel(browser.helper, workerPath);
  const stage = await openStage(browser);
  const samples = LENGTHS.map((): Sample[] => []);
  let ticket = 7_000;
  // The first round warms what is started with the first message.
  for (let round = -1; round < messages; round += 1) {
    for (const [at, length] of LENGTHS.entries()) {
      ticket += 1;
      const one = await sample(stage, String(ticket), make(length));
      if (round >= 0) samples[at]?.push(one);
    }
  }
  await closeStage(stage);
  return LENGTHS.map(({ tokens }, at) => summary(tokens, samples[at] ?? []));
}
