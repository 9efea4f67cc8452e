import { COLUMNS_DE } from './columns.de';
import { COLUMNS_EN } from './columns.en';
import { DASHBOARD_DE } from './dashboard.de';
import { DASHBOARD_EN } from './dashboard.en';
import { DRAFT_DE } from './draft.de';
import { DRAFT_EN } from './draft.en';
import type { Entry } from './entry';
import { EXPORT_DE } from './export.de';
import { EXPORT_EN } from './export.en';
import { FURTHER_DE } from './further.de';
import { FURTHER_EN } from './further.en';
import { IMPORTS_DE } from './imports.de';
import { IMPORTS_EN } from './imports.en';
import { LABELS_DE } from './labels.de';
import { LABELS_EN } from './labels.en';
import type { Locale } from './locale';
import { METHODS_DE } from './methods.de';
import { METHODS_EN } from './methods.en';
import { NEEDS_DE } from './needs.de';
import { NEEDS_EN } from './needs.en';
import { OPTIONS_DE } from './options.de';
import { OPTIONS_EN } from './options.en';
import { PANEL_DE } from './panel.de';
import { PANEL_EN } from './panel.en';
import { PICTURES_DE } from './pictures.de';
import { PICTURES_EN } from './pictures.en';
import { STANDARDS_DE } from './standards.de';
import { STANDARDS_EN } from './standards.en';
import { WELCOME_DE } from './welcome.de';
import { WELCOME_EN } from './welcome.en';

const EN = {
  ...LABELS_EN,
  ...NEEDS_EN,
  ...PANEL_EN,
  ...DRAFT_EN,
  ...WELCOME_EN,
  ...OPTIONS_EN,
  ...DASHBOARD_EN,
  ...PICTURES_EN,
  ...METHODS_EN,
  ...FURTHER_EN,
  ...STANDARDS_EN,
  ...IMPORTS_EN,
  ...COLUMNS_EN,
  ...EXPORT_EN,
};

/** A key of the catalogue; template literals over the vocabulary check that every label has a text. */
export type TextKey = keyof typeof EN;

/** All texts of the interface, complete in each language. */
export const CATALOGUE: Readonly<Record<Locale, Readonly<Record<TextKey, Entry>>>> = {
  en: EN,
  de: {
    ...LABELS_DE,
    ...NEEDS_DE,
    ...PANEL_DE,
    ...DRAFT_DE,
    ...WELCOME_DE,
    ...OPTIONS_DE,
    ...DASHBOARD_DE,
    ...PICTURES_DE,
    ...METHODS_DE,
    ...FURTHER_DE,
    ...STANDARDS_DE,
    ...IMPORTS_DE,
    ...COLUMNS_DE,
    ...EXPORT_DE,
  },
};

/** Whether a computed key (a rule's reason, say) has a text. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(EN, key);
}
