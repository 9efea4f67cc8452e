import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  node: string;
  chromium: string;
  /** Load averages over 1, 5 and 15 minutes before anything was started. */
  loadBefore: number[];
}

/** What the numbers were measured on. `chromium` is filled in when a browser has started. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium: 'not started',
    loadBefore: loadavg().map((load) => Math.round(load * 100) / 100),
  };
}

/** One paragraph for the top of the report. */
export function machineText(machine: Machine): string {
  const { processor, cores, memoryGb, node, chromium, loadBefore } = machine;
  return [
    `Machine: ${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}; Chromium ${chromium}.`,
    `Load before: ${loadBefore.map((load) => load.toFixed(2)).join(' ')} (1, 5, 15 minutes).`,
    'Milliseconds depend on the machine and its load; the ratios are the result.',
  ].join('\n');
}
