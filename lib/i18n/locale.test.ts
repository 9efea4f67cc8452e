import { describe, expect, it } from 'vitest';
import { pickLocale } from './locale';

describe('pickLocale', () => {
  it('keeps what the agent chose, whatever the browser says', () => {
    expect(pickLocale('en', ['de-AT'])).toBe('en');
    expect(pickLocale('de', ['en-US'])).toBe('de');
  });

  it('takes the first language it speaks, by its primary subtag', () => {
    expect(pickLocale('auto', ['fr-FR', 'de-CH', 'en'])).toBe('de');
    expect(pickLocale('auto', ['EN_gb', 'de'])).toBe('en');
  });

  it('is English where it speaks none of them', () => {
    expect(pickLocale('auto', ['fr', 'den', ''])).toBe('en');
    expect(pickLocale('auto', [])).toBe('en');
  });
});
