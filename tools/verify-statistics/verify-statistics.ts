import { parseArguments, USAGE } from './arguments';
import { conservativeBecause } from './conservative';
import { coverCases } from './cover-cases';
import { coverLooks } from './cover-looks';
import { coverMonths, monthTruths } from './cover-months';
import { coverageText } from './coverage-text';
import type { Coverage } from './interval-case';
import { MEAN_CASES } from './mean-cases';
import { OTHER_CASES } from './other-cases';
import { PROPORTION_CASES } from './proportion-cases';
import { verdictOf } from './verdict';
import { WORLDS } from './worlds';

function print(title: string, all: readonly Coverage[]): number {
  process.stdout.write(`${coverageText(title, all)}\n`);
  return all.filter((coverage) => ['low', 'wide'].includes(verdictOf(coverage))).length;
}

function main(words: readonly string[]): number {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.reason}${USAGE}`);
    return words.includes('--help') ? 0 : 2;
  }
  const { months, seed } = parsed;
  let broken = 0;
  broken += print('Shares', coverCases(PROPORTION_CASES, months, seed));
  broken += print('Means', coverCases(MEAN_CASES, months, seed + 1));
  broken += print('Ranks, forecasts, survival', coverCases(OTHER_CASES, months, seed + 2));
  broken += print('Looked at again and again', coverLooks(months, seed + 3));
  for (const { name, team, large } of WORLDS) {
    const truths = monthTruths(team, large);
    const from = { ...team, seed: team.seed + seed * 1_000_000 };
    broken += print(name, coverMonths(from, months, truths, conservativeBecause));
  }
  process.stdout.write(broken === 0 ? 'All as promised.\n' : `${broken} not as promised.\n`);
  return broken === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
