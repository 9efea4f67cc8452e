import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments, USAGE } from './arguments';
import { surveyCsv } from './survey';
import { teamEvents } from './team-events';

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.reason}${USAGE}`);
    return words.includes('--help') ? 0 : 2;
  }
  const { team, folder } = parsed;
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(join(folder, 'events.jsonl'));
  const answers: string[] = [];
  let n = 0;
  for await (const events of teamEvents(team)) {
    for (const event of events) {
      if (!file.write(`${JSON.stringify(event)}\n`)) await once(file, 'drain');
    }
    answers.push(...surveyCsv(events, team.seed));
    n += events.length;
  }
  file.end();
  await once(file, 'finish');
  writeFileSync(join(folder, 'survey.csv'), `ticket,date,csat,understood\n${answers.join('\n')}\n`);
  process.stdout.write(
    `${n} events of ${team.agents} agents over ${team.days} days, seed ${team.seed}: ${folder}/events.jsonl\n` +
      `${answers.length} answers to a survey: ${folder}/survey.csv\n` +
      `True effect of a followed prompt: ${team.effect}\n` +
      `Read them: npm run --silent report -- ${folder}/events.jsonl ${folder}/survey.csv\n`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
