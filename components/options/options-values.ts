import type { SiteId } from '@/lib/conversation/conversation';
import type { Locale } from '@/lib/i18n/locale';
import type { Formality } from '@/lib/prompting/phrase';

/** What can be chosen on the page; the stored settings have this shape. */
export interface OptionsValues {
  /** ISO 8601 time of the agreement, or null. */
  consentedAt: string | null;
  sites: Record<SiteId, boolean>;
  pausedEverywhere: boolean;
  pausedSites: SiteId[];
  locale: 'auto' | Locale;
  theme: 'auto' | 'light' | 'dark';
  agentNames: Partial<Record<SiteId, string>>;
  gmail: { addresses: string[]; labels: string[] };
  badge: boolean;
  formality: Formality;
  emoji: boolean;
  holdout: boolean;
  careMode: boolean;
  /** Hours of the day, 0..23, local; null: none. */
  quietHours: { from: number; to: number } | null;
  retention: { eventsDays: number; rollupMonths: number };
}

/** What every section gets: the values, and a way to change some of them at once. */
export interface SectionProps {
  values: OptionsValues;
  change: (patch: Partial<OptionsValues>) => void;
}
