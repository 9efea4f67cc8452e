import { FOLLOWS_FROM } from '@/lib/adherence/follow-join';
import { createEngine } from '../replay/engine';
import { fitReport } from './fit-report';
import { judgePairs } from './judge-pairs';
import { pairTable } from './pair-table';
import { placeboRate } from './placebo-rate';
import { type Pair, readPairs } from './read-pairs';

const USAGE = `usage: npm run --silent bench:follow [-- --quick | --fit | --misses]
Holds the matcher of suggestions and replies, with the shipped model, against labelled pairs: precision,
recall and F1 on the tuning half and the half held out, by kind, with 95 % intervals.
  --quick   every twelfth pair, without the rate of chance
  --fit     the weights and the threshold, fitted on the tuning half
  --misses  the wrong answers of the tuning half
`;
const FLAGS = ['--quick', '--fit', '--misses'];
const QUICK_EVERY = 12;

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

async function run(flag: string | undefined): Promise<void> {
  const engine = await createEngine();
  const { model, weights } = engine.versions;
  const needed = (pair: Pair, at: number): boolean => {
    if (flag === '--quick') return at % QUICK_EVERY === 0;
    return flag === undefined || pair.part === 'tune';
  };
  const pairs = readPairs().filter(needed);
  const judged = await judgePairs(engine, pairs);
  if (flag === '--fit') return say(fitReport(judged));
  say(`model ${model} (${weights}), follows in meaning from ${FOLLOWS_FROM}`);
  if (flag === '--misses') {
    for (const { pair, level, rank } of judged)
      if (pair.follows !== (level !== 'none'))
        say(
          `${level} ${rank.toFixed(2)} ${pair.kind} ${pair.id}\n< ${pair.suggestion}\n> ${pair.reply}`,
        );
    return;
  }
  for (const part of ['tune', 'held'] as const)
    say(
      pairTable(
        part,
        judged.filter(({ pair }) => pair.part === part),
      ),
    );
  if (flag === '--quick') return;
  const rate = await placeboRate(engine, pairs);
  if (!rate) return;
  const [share, low, high] = [rate.estimate, rate.low, rate.high].map((value) => value.toFixed(3));
  say(
    `chance: ${share} (${low}–${high}) of ${rate.n} replies that follow theirs also follow one of 2 phrases not shown`,
  );
}

const args = process.argv.slice(2);
if (args.length > 1 || args.some((each) => !FLAGS.includes(each))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else await run(args[0]);
