import { createEngine } from '../replay/engine';
import { parseArguments, USAGE, type WordsArguments } from './arguments';
import { momentsPart, READ_HALVES } from './moments-part';
import { situationPart } from './situation-part';
import { slotsPart } from './slots-part';
import { speedPart } from './speed-part';

async function run({ parts, closed, show }: WordsArguments): Promise<void> {
  const engine = await createEngine();
  const { model, weights, phrases } = engine.versions;
  console.log(`Attune words: model ${model} (${weights}), phrases ${phrases}\n`);
  for (const part of parts) {
    if (part === 'moments') {
      for (const half of READ_HALVES) console.log(`${await momentsPart(engine, half, show)}\n`);
      if (closed) console.log(`${await momentsPart(engine, 'closed', false)}\n`);
    }
    if (part === 'situation') console.log(`${await situationPart(engine, show)}\n`);
    if (part === 'slots') console.log(`${slotsPart(show)}\n`);
    if (part === 'speed') console.log(`${await speedPart(engine)}\n`);
  }
}

function argumentsOrUsage(): WordsArguments | null {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

const options = argumentsOrUsage();
if (options === null) process.exitCode = 2;
else await run(options);
