import type { LongTasks } from './measure-long-tasks';
import { type Cell, table } from './table';

/** What reading costs the page as a table. */
export function longTasksText(results: readonly LongTasks[]): string {
  const rows = results.map(({ name, reading, paused, ours }): Cell[] => [
    name,
    ours.over50,
    ours.longest,
    ours.total,
    reading.longTasks,
    reading.longest,
    reading.busy,
    paused.longTasks,
    paused.longest,
    paused.busy,
  ]);
  return [
    "The page's main thread (ours: none over 50 ms)",
    table(
      [
        'what happens',
        'ours >50',
        'longest',
        'total',
        'reading >50',
        'longest',
        'busy',
        'paused >50',
        'longest',
        'busy',
      ],
      rows,
    ),
    '  ms; ours: our content script and all it calls, as a profiler saw it; reading and paused: every long',
    '  task of the page (its own included) with the extension reading and paused; busy: processor time of all.',
  ].join('\n');
}
