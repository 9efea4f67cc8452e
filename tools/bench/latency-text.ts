import type { FirstAnswers } from './measure-first-answer';
import type { Latency } from './measure-latency';
import { type Cell, table } from './table';

/** How many model runs a message may take to the panel. */
export const MOST_RUNS = 2;

/** Times from page to panel as a table, and where they go. */
export function latencyText(latencies: readonly Latency[]): string {
  const rows = latencies.map(({ tokens, total, model, ratio, stages }): Cell[] => [
    tokens,
    total.p50,
    total.p95,
    model.p50,
    model.p95,
    ratio,
    stages.heard.p50,
    stages.reading?.p50 ?? '–',
    stages.label.p50,
    stages.painted.p50,
    total.n,
  ]);
  return [
    `Message in the page to label drawn in the panel (median ratio to the model run, at most ${MOST_RUNS})`,
    table(
      [
        'tokens',
        'p50',
        'p95',
        'model p50',
        'model p95',
        'ratio',
        'heard',
        'reading',
        'label',
        'frame',
        'n',
      ],
      rows,
    ),
    '  ms; medians of the stages: the page is read and the extension hears of it, the panel says that it',
    '  is reading, the label is in its document, the frame is drawn.',
  ].join('\n');
}

/** First answers as a table. */
export function firstAnswersText(answers: FirstAnswers): string {
  const rows = (
    [
      ['fresh profile, from the message', answers.cold],
      ['fresh profile, from opening the tab', answers.coldFromTab],
      ["after the service worker's death", answers.afterWorker],
      ["after the offscreen document's death", answers.afterHost],
    ] as const
  ).map(([what, { p50, p95, n }]): Cell[] => [what, p50, p95, n]);
  return ['First answer', table(['label drawn', 'p50', 'p95', 'n'], rows), '  ms'].join('\n');
}
