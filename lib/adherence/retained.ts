/**
 * Share (0..1) of the wanted words that another text keeps in the same order: the length of their
 * longest common subsequence over the number wanted.
 */
export function retained(wanted: readonly string[], kept: readonly string[]): number {
  if (wanted.length === 0) return 0;
  let row = new Uint16Array(kept.length + 1);
  for (const word of wanted) {
    const next = new Uint16Array(kept.length + 1);
    for (let at = 1; at <= kept.length; at += 1)
      next[at] =
        kept[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return (row[kept.length] ?? 0) / wanted.length;
}

/** The shortest run of the kept words that still keeps as many of the wanted ones. */
export function core(wanted: readonly string[], kept: readonly string[]): string[] {
  const share = retained(wanted, kept);
  let from = 0;
  let to = kept.length;
  while (from < to && retained(wanted, kept.slice(from + 1, to)) === share) from += 1;
  while (to > from && retained(wanted, kept.slice(from, to - 1)) === share) to -= 1;
  return kept.slice(from, to);
}
