function write(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`${typeof value} has no canonical JSON`);
}

/**
 * JSON with sorted keys (by UTF-16 unit) and no white space, so that equal values have equal text;
 * RFC 8785 for the values an event may hold. Fields that are undefined are left out.
 * Throws TypeError for what JSON cannot say: NaN, Infinity, functions, bigints.
 */
export function canonicalJson(value: unknown): string {
  return write(value);
}
