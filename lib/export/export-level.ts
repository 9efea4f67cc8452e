/** What one row of an export is; `cells` is for others, all the rest is the agent's own. */
export const EXPORT_LEVELS = ['day', 'conversation', 'event', 'cells'] as const;
export type ExportLevel = (typeof EXPORT_LEVELS)[number];

/** Who may have a file. */
export function audienceOf(level: ExportLevel): 'lead' | 'own' {
  return level === 'cells' ? 'lead' : 'own';
}
