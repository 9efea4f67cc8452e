import { describe, expect, it } from 'vitest';
import { createTranslate } from './translate';

describe('createTranslate', () => {
  it('fills placeholders and leaves those without a value to be seen', () => {
    const t = createTranslate('en');
    expect(t('panel.pause_site', { site: 'Zendesk' })).toBe('On Zendesk');
    expect(t('panel.pause_site')).toBe('On {site}');
    expect(t('panel.pause_site', { constructor: 'x' })).toBe('On {site}');
  });

  it('chooses the plural form by count, and writes numbers as the language does', () => {
    expect(createTranslate('en')('options.days', { count: 1 })).toBe('1 day');
    expect(createTranslate('en')('options.days', { count: 1200 })).toBe('1,200 days');
    expect(createTranslate('de')('options.days', { count: 1200 })).toBe('1.200 Tage');
    expect(createTranslate('de')('options.days', { count: 0 })).toBe('0 Tage');
    expect(createTranslate('de')('panel.percent', { value: -0.5 })).toBe('−0,5\u00a0%');
  });

  it('does not fill a placeholder that came with a value', () => {
    const t = createTranslate('en');
    expect(t('panel.said', { mood: '{need}', need: 'A date' })).toBe('{need}. Needs now: A date.');
  });
});
