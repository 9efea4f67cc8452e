import type { DASHBOARD_EN } from './dashboard.en';
import type { Translated } from './entry';

export const DASHBOARD_DE: Translated<typeof DASHBOARD_EN> = {
  'dashboard.title': 'Deine Zahlen',
};
