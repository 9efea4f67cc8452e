/** Selector for elements with one of these `data-test-id`s; a name that ends in `*` stands for a beginning. */
export function testId(...names: readonly string[]): string {
  const each = names.map((name) =>
    name.endsWith('*') ? `[data-test-id^="${name.slice(0, -1)}"]` : `[data-test-id="${name}"]`,
  );
  return each.length === 1 ? each.join('') : `:is(${each.join(', ')})`;
}
