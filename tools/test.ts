import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedPaths, touches } from './test/changed';
import type { Failure } from './test/failures';
import { runCommand } from './test/run-command';
import { type Stage, stagesOf } from './test/stages';
import { stageTally, type Tally } from './test/tally';

interface Outcome extends Tally {
  stage: string;
  note: string;
  ok: boolean;
  failures: readonly Failure[];
}

interface Counted {
  tally: Tally | null;
  failures: readonly Failure[];
}

function readReport({ tally, failures }: Stage, report: string): Counted {
  if (!tally) return { tally: null, failures: [] };
  // A runner that died wrote nothing: that is a run without a test.
  if (!existsSync(report)) return { tally: { passed: 0, failed: 0 }, failures: [] };
  const written: unknown = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { tally: tally(written), failures: failures?.(written) ?? [] };
}

async function runStage(stage: Stage, report: string): Promise<Outcome> {
  console.log(`\n── ${stage.name}: ${stage.command.join(' ').replace(report, 'report.json')}`);
  const env = { CI: 'true', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...stage.env };
  const { ok, reason, seconds } = await runCommand(stage.command, env, stage.limit);
  const { tally, failures } = readReport(stage, report);
  const sum = stageTally(ok, tally);
  const tests = stage.tally ? `, ${sum.passed} passed, ${sum.failed} failed` : '';
  const note = `${sum.failed === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s${tests}`;
  return {
    stage: stage.name,
    ok: sum.failed === 0,
    note: reason ? `${note} (${reason})` : note,
    failures,
    ...sum,
  };
}

function leaveOut(
  stage: Stage,
  done: readonly Outcome[],
  changed: string[] | null,
): Outcome | null {
  const needed = done.find(({ stage: name }) => name === stage.after);
  if (needed && !needed.ok) {
    const note = `FAILED: not run, because “${needed.stage}” failed`;
    return { stage: stage.name, ok: false, note, passed: 0, failed: 1, failures: [] };
  }
  if (!stage.places || process.env.FULL === '1' || touches(changed, stage.places)) return null;
  const note = 'left out: none of its folders changed (FULL=1 runs it)';
  return { stage: stage.name, ok: true, note, passed: 0, failed: 0, failures: [] };
}

/** Runs the stages; one that fails does not stop those that can still run. */
async function runAll(stages: readonly Stage[], report: string): Promise<Outcome[]> {
  const changed = changedPaths();
  const done: Outcome[] = [];
  for (const stage of stages) {
    const outcome = leaveOut(stage, done, changed) ?? (await runStage(stage, report));
    console.log(`── ${outcome.stage}: ${outcome.note}`);
    done.push(outcome);
  }
  return done;
}

const folder = mkdtempSync(join(tmpdir(), 'attune-test-'));
const report = join(folder, 'report.json');
try {
  const names = process.argv.slice(2);
  const stages = stagesOf(report);
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0)
    console.log(`The stages are ${stages.map(({ name }) => name).join(', ')}.`);
  const done = await runAll(chosen, report);
  const passed = done.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = done.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${done.map(({ stage, note }) => `${stage.padEnd(20)} ${note}`).join('\n')}\n`);
  // Once more at the end: what a reader sees of a long log is its end.
  for (const { stage, failures } of done)
    for (const { name, message } of failures) console.log(`✘ ${stage}: ${name}\n${message}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || done.length === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
