import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeMachine, machineText } from '../bench/machine';
import { parseArguments, USAGE } from './arguments';
import { measureSize, type SizeCost } from './measure-size';
import { beyond, recordsText } from './records-text';

const OUTPUT = fileURLToPath(new URL('../../bench-output/', import.meta.url));

async function benchRecords(): Promise<void> {
  const { quick, sizes } = parseArguments(process.argv.slice(2));
  const machine = describeMachine();
  const costs: SizeCost[] = [];
  for (const size of sizes) {
    const { cost, version } = await measureSize(size, quick ? 1 : 3, console.error);
    machine.chromium = version;
    costs.push(cost);
  }
  console.log(`${recordsText(costs)}\n\n${machineText(machine)}`);
  for (const line of beyond(costs)) console.log(`Over the bound: ${line}`);
  const results = { at: new Date().toISOString(), quick, machine, costs };
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(`${OUTPUT}bench-records.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log('All numbers: bench-output/bench-records.json');
}

if (process.argv.includes('--help')) console.log(USAGE);
else {
  benchRecords().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
