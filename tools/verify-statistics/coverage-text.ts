import type { Coverage } from './interval-case';
import { type Verdict, verdictOf } from './verdict';

const WORDS: Record<Verdict, string> = {
  right: 'as promised',
  low: 'TOO LOW',
  wide: 'TOO WIDE',
  few: 'too few sets',
};

function percent(share: number): string {
  return (100 * share).toFixed(2).padStart(6);
}

/** One line a case: coverage, sets of data, mean width, and whether that is as promised. */
export function coverageText(title: string, all: readonly Coverage[]): string {
  const longest = Math.max(...all.map(({ name }) => name.length), 10);
  const lines = all.map((coverage) => {
    const { name, held, n, without, width, conservative } = coverage;
    const share = n === 0 ? '   –  ' : percent(held / n);
    const note = conservative ? ` (conservative: ${conservative})` : '';
    const left = without > 0 ? `, none ${without}` : '';
    const verdict = WORDS[verdictOf(coverage)];
    return `  ${name.padEnd(longest)}  ${share} %  n ${String(n).padStart(5)}${left}  width ${width.toFixed(3)}  ${verdict}${note}`;
  });
  return `${title}\n${lines.join('\n')}\n`;
}
