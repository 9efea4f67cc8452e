import { browser } from 'wxt/browser';
import { pickLocale } from '../../i18n/locale';
import { createTranslate } from '../../i18n/translate';
import type { Mood } from '../../reading/labels';
import { getSettings } from '../../settings/settings-store';

/** A sign as well as a colour, so that the mood is not told by colour alone. */
export function badgeOf(
  mood: Mood | null,
  valence: number | null,
): { text: string; color: string } {
  if (mood === null || valence === null) return { text: '', color: '#5b6470' };
  if (mood === 'neutral') return { text: '·', color: '#5b6470' };
  if (valence <= -0.5) return { text: '−−', color: '#b3261e' };
  if (valence < -0.1) return { text: '−', color: '#a15c00' };
  if (valence > 0.1) return { text: '+', color: '#1b7f4b' };
  return { text: '~', color: '#5b6470' };
}

/** Shows a tab's mood on the toolbar button; the tooltip carries the words. */
export async function setBadge(
  tabId: number,
  mood: Mood | null,
  valence: number | null,
): Promise<void> {
  const settings = await getSettings();
  const { text, color } = badgeOf(settings.badge ? mood : null, valence);
  const t = createTranslate(pickLocale(settings.locale, [browser.i18n.getUILanguage()]));
  const title = text && mood ? `Attune: ${t(`mood.${mood}`)}` : 'Attune';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
