import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SITES } from '@/lib/sites/registry';
import { describeMachine, machineText } from '../bench/machine';
import { parseArguments, USAGE } from './arguments';
import { measureSite, type SiteAmounts, type SiteCost } from './measure-site';
import { progressText, sitesText } from './sites-text';

const LENGTHS = [10, 1_000, 5_000];
/** The length for which the time of the bursts has a limit. */
const JUDGED = 1_000;
const OUTPUT = fileURLToPath(new URL('../../bench-output/', import.meta.url));

function amountsOf(length: number, quick: boolean): SiteAmounts {
  if (quick) return { reads: 2, bursts: 30, rounds: 1 };
  return length === JUDGED
    ? { reads: 7, bursts: 300, rounds: 3 }
    : { reads: 5, bursts: 50, rounds: 1 };
}

async function benchSites(): Promise<void> {
  const { quick } = parseArguments(process.argv.slice(2));
  const machine = describeMachine();
  const costs: SiteCost[] = [];
  for (const { id } of SITES) {
    for (const length of LENGTHS) {
      const { cost, version } = await measureSite(id, length, amountsOf(length, quick));
      machine.chromium = version;
      costs.push(cost);
      console.error(progressText(cost));
    }
  }
  console.log(`${sitesText(costs)}\n\n${machineText(machine)}`);
  const results = { at: new Date().toISOString(), quick, machine, costs };
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(`${OUTPUT}bench-sites.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log('All numbers: bench-output/bench-sites.json');
}

if (process.argv.includes('--help')) console.log(USAGE);
else {
  benchSites().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
