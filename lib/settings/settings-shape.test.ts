import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings-shape';

const CHOSEN: Settings = {
  version: 1,
  consentedAt: '2026-11-02T09:30:00.000Z',
  sites: { zendesk: true, intercom: false, gmail: true },
  pausedEverywhere: true,
  pausedSites: ['gmail'],
  locale: 'de',
  theme: 'dark',
  agentNames: { intercom: 'Ana Lindqvist' },
  badge: false,
  formality: 'formal',
  emoji: true,
  holdout: true,
  careMode: false,
  quietHours: { from: 22, to: 6 },
  gmail: { addresses: ['help@acme.test'], labels: ['Support'] },
  retention: { eventsDays: 90, rollupMonths: 12 },
};

describe('parseSettings', () => {
  it('gives the defaults for nothing: no agreement, no site switched on', () => {
    for (const nothing of [undefined, null, 'x', 7, [], {}]) {
      expect(parseSettings(nothing)).toEqual(DEFAULT_SETTINGS);
    }
    expect(DEFAULT_SETTINGS.consentedAt).toBeNull();
    expect(Object.values(DEFAULT_SETTINGS.sites)).toEqual([false, false, false]);
    expect([DEFAULT_SETTINGS.holdout, DEFAULT_SETTINGS.careMode]).toEqual([false, true]);
  });

  it('keeps what was chosen through JSON', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
  });

  it('falls back field by field and drops fields it does not know', () => {
    const damaged = {
      ...CHOSEN,
      consentedAt: 'yesterday',
      theme: 'sepia',
      agentNames: { intercom: ' Ana ', gmail: '  ', zendesk: 7, other: 'Bob', __proto__: 'Eve' },
      sites: { zendesk: true, intercom: 'yes', other: true },
      pausedSites: ['gmail', 'slack', 3, 'gmail'],
      holdout: 'yes',
      careMode: 0,
      quietHours: { from: 22, to: 24 },
      retention: { eventsDays: 1e9, rollupMonths: 12 },
      text: 'a customer wrote this',
    };
    expect(parseSettings(damaged)).toEqual({
      ...CHOSEN,
      consentedAt: null,
      theme: 'auto',
      agentNames: { intercom: 'Ana' },
      sites: { zendesk: true, intercom: false, gmail: false },
      pausedSites: ['gmail'],
      holdout: false,
      careMode: true,
      quietHours: null,
      retention: { eventsDays: DEFAULT_SETTINGS.retention.eventsDays, rollupMonths: 12 },
    });
  });

  it('keeps of the mail lists what is an address or a label, each once', () => {
    const gmail = {
      addresses: ['Help+Web@Acme.test', 'help@acme.test', 'acme.test', 7, 'a@b'],
      labels: [' Support ', 'Support', '', null, 'Support/Returns', 'x'.repeat(300)],
    };
    expect(parseSettings({ gmail }).gmail).toEqual({
      addresses: ['help@acme.test'],
      labels: ['Support', 'Support/Returns'],
    });
    expect(parseSettings({ gmail: [] }).gmail).toEqual({ addresses: [], labels: [] });
    const many = Array.from({ length: 80 }, (_, at) => `a${at}@acme.test`);
    expect(parseSettings({ gmail: { addresses: many } }).gmail.addresses).toHaveLength(50);
  });

  it('never throws, and what it gives it accepts unchanged', () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    const nested = fc.dictionary(keys, fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nested), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('does not hand out its own defaults to be changed', () => {
    parseSettings(null).pausedSites.push('gmail');
    parseSettings(null).sites.gmail = true;
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  });
});
