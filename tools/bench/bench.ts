import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFiles } from '../check/package-files';
import { ROOT } from '../check/source-file';
import { type Part, parseArguments, USAGE } from './arguments';
import { firstAnswersText, latencyText } from './latency-text';
import { longTasksText } from './long-tasks-text';
import { describeMachine, machineText } from './machine';
import { measureFirstAnswers } from './measure-first-answer';
import { measureLatency } from './measure-latency';
import { measureLongTasks } from './measure-long-tasks';
import { measureModel, modelText } from './measure-model';
import { type BenchBrowser, openBrowser } from './open-browser';
import { packageSize } from './package-parts';
import { prepareBuild } from './prepare-build';
import { sizeText } from './size-text';

const FULL = {
  model: 40,
  messages: 12,
  first: 3,
  work: { messages: 1_000, bursts: 300, arrivals: 20 },
};
const QUICK = {
  model: 6,
  messages: 2,
  first: 1,
  work: { messages: 1_000, bursts: 60, arrivals: 6 },
};

function print(text: string): void {
  console.log(`${text}\n`);
}

function workerPath(): string {
  const worker = packageFiles().find(({ path }) => /^assets\/worker-[\w-]+\.js$/.test(path));
  if (!worker) throw new Error('The package has no worker for the model.');
  return `/${worker.path}`;
}

async function bench(): Promise<void> {
  const { parts, quick } = parseArguments(process.argv.slice(2));
  const amounts = quick ? QUICK : FULL;
  const machine = describeMachine();
  const build = await prepareBuild();
  const results: Record<string, unknown> = { at: new Date().toISOString(), quick, machine };
  const wants = (part: Part): boolean => parts.includes(part);

  async function inBrowser<T>(measure: (browser: BenchBrowser) => Promise<T>): Promise<T> {
    const browser = await openBrowser(build.folder);
    machine.chromium = browser.version;
    try {
      return await measure(browser);
    } finally {
      await browser.close();
    }
  }

  try {
    if (wants('size')) {
      const size = packageSize(packageFiles());
      results.size = size;
      print(sizeText(size));
    }
    if (wants('model')) {
      const model = await inBrowser(({ helper }) =>
        measureModel(helper, workerPath(), amounts.model),
      );
      results.model = model;
      print(modelText(model));
    }
    if (wants('latency')) {
      const latency = await inBrowser(async (browser) => {
        await browser.agree();
        return measureLatency(browser, workerPath(), amounts.messages);
      });
      results.latency = latency;
      print(latencyText(latency));
      const first = await measureFirstAnswers(build.folder, amounts.first);
      results.firstAnswers = first;
      print(firstAnswersText(first));
    }
    if (wants('longtasks')) {
      const tasks = await inBrowser((browser) => measureLongTasks(browser, amounts.work));
      results.longTasks = tasks;
      print(longTasksText(tasks));
    }
  } finally {
    await build.remove();
  }
  print(machineText(machine));
  await mkdir(join(ROOT, 'bench-output'), { recursive: true });
  await writeFile(join(ROOT, 'bench-output/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log('All numbers: bench-output/bench.json');
}

if (process.argv.includes('--help')) console.log(USAGE);
else {
  bench().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
