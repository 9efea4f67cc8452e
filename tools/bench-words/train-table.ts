import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { bagOf, vectorOf } from '@/lib/prompting/term-bag';
import { SITUATIONS } from '@/lib/reading/labels';
import { type Logistic, trainLogistic } from './logistic';

const turn = v.object({ role: v.picklist(['customer', 'agent', 'bot']), text: v.string() });
const row = v.object({
  text: v.string(),
  context: v.array(turn),
  situation: v.picklist(SITUATIONS),
});

type Bag = ReadonlyMap<string, number>;

/** Terms in fewer messages than this are noise. */
const LEAST_MESSAGES = 3;
/** The terms that tell most; more bring little and weigh more. */
const KEPT_TERMS = 4500;
const RIDGE = 3e-5;
const SCALE = 10;
/** Weights below this share of a unit are left out. */
const SMALLEST = 8;
const CLASSES = SITUATIONS.length;

function readMessages(folder: string): { bag: Bag; label: number }[] {
  return readdirSync(folder)
    .filter((name) => /^customer\d+\.jsonl$/u.test(name))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => {
      const { text, context, situation } = v.parse(row, JSON.parse(line));
      const turns = [...context, { role: 'customer' as const, text }];
      return { bag: bagOf(turns, null), label: SITUATIONS.indexOf(situation) };
    });
}

function rarities(bags: readonly Bag[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const common = [...seen].filter(([, n]) => n >= LEAST_MESSAGES);
  return new Map(
    common.map(([term, n]) => {
      const idf = Math.log((1 + bags.length) / (1 + n)) + 1;
      return [term, Math.round(100 * idf) / 100];
    }),
  );
}

function regress(messages: readonly { bag: Bag; label: number }[], rarity: Map<string, number>) {
  const index = new Map([...rarity.keys()].map((term, at) => [term, at]));
  const examples = messages.map(({ bag, label }) => ({
    label,
    features: [...vectorOf(bag, (term) => rarity.get(term))].map(
      ([term, value]) => [index.get(term) ?? 0, value] as const,
    ),
  }));
  return trainLogistic(examples, rarity.size, CLASSES, RIDGE);
}

function strongest(rarity: Map<string, number>, { weights }: Logistic): Map<string, number> {
  const strength = [...rarity].map(([term, idf], at) => {
    const own = weights.subarray(at * CLASSES, (at + 1) * CLASSES);
    return { term, idf, most: idf * Math.max(...own.map(Math.abs)) };
  });
  const kept = strength.sort((a, b) => b.most - a.most).slice(0, KEPT_TERMS);
  return new Map(
    kept.sort((a, b) => (a.term < b.term ? -1 : 1)).map(({ term, idf }) => [term, idf]),
  );
}

function toLine(term: string, idf: number, own: Float64Array): string {
  const pairs = [...own]
    .map((weight, at) => ({ at, weight: Math.round(weight * SCALE) }))
    .filter(({ weight }) => Math.abs(weight) >= SMALLEST)
    .map(({ at, weight }) => `${at}:${weight}`);
  return `${term}\t${[Math.round(idf * 100), ...pairs].join(' ')}`;
}

/** Makes lib/prompting/situation-table.json from a folder of labelled messages (customer*.jsonl). */
function main(folder: string): void {
  const messages = readMessages(folder);
  const all = rarities(messages.map(({ bag }) => bag));
  const rarity = strongest(all, regress(messages, all));
  const { weights, bias } = regress(messages, rarity);
  const lines = [...rarity].map(([term, idf], at) =>
    toLine(term, idf, weights.subarray(at * CLASSES, (at + 1) * CLASSES)),
  );
  const table = {
    scale: SCALE,
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    terms: lines.join('\n'),
  };
  const path = new URL('../../lib/prompting/situation-table.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${messages.length} messages, ${rarity.size} terms`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: tsx tools/bench-words/train-table.ts FOLDER');
  process.exitCode = 2;
} else main(folder);
