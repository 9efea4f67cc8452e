import type { Estimate } from '@/lib/statistics/interval';

function isEstimate(value: object): value is Estimate {
  return 'ok' in value && ('interval' in value || 'least' in value);
}

/**
 * Every estimate in a report by its path, e.g. "effect.difference.shift". Places in lists are told by
 * their key, situation and mood, not by number, so that two reports can be compared.
 */
export function estimatesIn(report: unknown, path = ''): Map<string, Estimate> {
  const found = new Map<string, Estimate>();
  if (typeof report !== 'object' || report === null) return found;
  if (isEstimate(report)) return found.set(path, report);
  const { shown } = report as { shown?: unknown };
  // Of two intervals of one number, only the one that is shown is promised.
  if (shown === 'wilson' || shown === 'clustered') {
    return estimatesIn((report as Record<string, unknown>)[shown], path);
  }
  for (const [name, value] of Object.entries(report)) {
    const told = Array.isArray(report) ? nameOf(value, name) : name;
    const below = path === '' ? told : `${path}.${told}`;
    for (const [place, estimate] of estimatesIn(value, below.replace(/\.(estimate|share)$/, ''))) {
      found.set(place, estimate);
    }
  }
  return found;
}

function nameOf(value: unknown, otherwise: string): string {
  if (typeof value !== 'object' || value === null) return otherwise;
  const { key, situation, mood, level } = value as Record<string, unknown>;
  const names = [key, situation, mood, level].filter((name) => typeof name === 'string');
  return names.length > 0 ? names.join('/') : otherwise;
}
