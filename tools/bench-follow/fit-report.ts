import { levelOf } from '@/lib/adherence/follow';
import { AIM, chooseThreshold } from './choose-threshold';
import { crossScores, type FitCase, fitJoin, SIGNS } from './fit-join';
import type { JudgedPair } from './judge-pairs';

/** Called by its words alone, whatever the model says. */
function isSettled({ pair: { suggestion, reply } }: JudgedPair): boolean {
  return levelOf({ suggestion, reply, scores: [] }).level !== 'none';
}

/** Fits weights and threshold on pairs of the tuning half and says what to write into follow-join.ts. */
export function fitReport(judged: readonly JudgedPair[]): string {
  const tune = judged.filter(({ pair }) => pair.part === 'tune');
  const cases = tune.flatMap<FitCase>((each) => {
    const { pair, signs } = each;
    if (!signs || isSettled(each)) return [];
    return [{ signs, follows: pair.follows, phrase: pair.phrase }];
  });
  const settled = tune.filter(isSettled);
  const weights = fitJoin(cases);
  const scores = [...settled.map(() => 2), ...crossScores(cases)];
  const follows = [
    ...settled.map(({ pair }) => pair.follows),
    ...cases.map((each) => each.follows),
  ];
  const choice = chooseThreshold(scores, follows);
  const lines = (['base', ...SIGNS] as const).map(
    (name) => `  ${name}: ${weights[name].toFixed(2)},`,
  );
  const chosen = choice
    ? `FOLLOWS_FROM: ${choice.threshold.toFixed(2)}, precision ${choice.precision.toFixed(2)}, recall ${choice.recall.toFixed(2)} there`
    : 'none reaches both';
  return [
    `weights, fitted on ${cases.length} pairs of the tuning half that the words do not settle:`,
    ...lines,
    `threshold midway between those that keep precision ${AIM.precision} and recall ${AIM.recall} on all ${tune.length} pairs,`,
    'each scored by weights fitted without its phrase:',
    `  ${chosen}`,
  ].join('\n');
}
