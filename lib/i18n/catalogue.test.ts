import { describe, expect, it } from 'vitest';
import { CATALOGUE, isTextKey } from './catalogue';
import type { Entry } from './entry';

function forms(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : [entry.one, entry.other];
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

const KEYS = Object.keys(CATALOGUE.en).filter(isTextKey);

describe('the catalogue', () => {
  it('has the same keys in English and German', () => {
    expect(Object.keys(CATALOGUE.de).sort()).toEqual(Object.keys(CATALOGUE.en).sort());
    expect(KEYS.length).toBeGreaterThan(200);
  });

  it.each(KEYS)('%s says something, with the same placeholders in both', (key) => {
    const [en, de] = [forms(CATALOGUE.en[key]), forms(CATALOGUE.de[key])];
    expect(de).toHaveLength(en.length);
    for (const [at, text] of en.entries()) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(de[at]?.trim()).toBe(de[at]);
      expect(de[at]).not.toBe('');
      expect(placeholders(de[at] ?? '')).toEqual(placeholders(text));
    }
  });

  it('addresses German readers informally', () => {
    const formal = /\b(Ihnen|Ihre[nmrs]?|Sie (?:haben|können|müssen|sind))\b/;
    const found = KEYS.filter((key) => formal.test(forms(CATALOGUE.de[key]).join(' ')));
    // The sample phrase is spoken to a customer, not to the agent.
    expect(found).toEqual(['welcome.sample_phrase']);
  });
});

describe('isTextKey', () => {
  it('knows its own keys and nothing inherited', () => {
    expect(isTextKey('mood.anger')).toBe(true);
    expect(isTextKey('mood.rage')).toBe(false);
    expect(isTextKey('toString')).toBe(false);
  });
});
