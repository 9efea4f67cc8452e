type Version = [major: number, minor: number, patch: number];

function parseVersion(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The first version a comparator's version stands before: `^20.1.2` ends at 21, `20.1` at 20.2. */
function endOf(operator: string, text: string): Version {
  const [major, minor, patch] = parseVersion(text);
  const parts = text.split('.').filter((part) => /^\d/.test(part)).length;
  if (operator === '~') return parts > 1 ? [major, minor + 1, 0] : [major + 1, 0, 0];
  if (operator === '^' || parts === 1) return [major + 1, 0, 0];
  return parts === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function meets(version: Version, comparator: string): boolean {
  const match = /^(>=|<=|>|<|\^|~|=)?v?(\d[\w.*-]*|\*|x)$/.exec(comparator);
  if (!match) throw new Error(`“${comparator}” is no version range`);
  const [, operator = '=', text = ''] = match;
  if (text === '*' || text === 'x') return true;
  const start = compare(version, parseVersion(text));
  const end = compare(version, endOf(operator, text));
  if (operator === '>=') return start >= 0;
  if (operator === '<') return start < 0;
  if (operator === '>') return end >= 0;
  return operator === '<=' ? end < 0 : start >= 0 && end < 0;
}

/** Whether a version of Node satisfies an `engines.node` range. Throws on a range it cannot read. */
export function satisfies(version: string, range: string): boolean {
  const parsed = parseVersion(version);
  return range.split('||').some((alternative) => {
    const spaced = alternative
      .replace(/(\S+)\s+-\s+(\S+)/, '>=$1 <=$2')
      .replace(/([<>=^~])\s+/g, '$1');
    const comparators = spaced.trim().split(/\s+/).filter(Boolean);
    return comparators.every((comparator) => meets(parsed, comparator));
  });
}
