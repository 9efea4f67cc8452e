import type { Entry } from './entry';

/** Texts of the page with the agent's numbers and the export. */
export const DASHBOARD_EN = {
  'dashboard.title': 'Your numbers',
} as const satisfies Record<string, Entry>;
