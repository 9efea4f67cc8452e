import type { Translated } from './entry';
import type { FURTHER_EN } from './further.en';

export const FURTHER_DE: Translated<typeof FURTHER_EN> = {
  'further.title': 'Ganze Gespräche',
  'further.lead':
    'Wie dieser Browser sie sah. Ein Kontakt zählt, wenn {days} Tage vergangen sind; {pending} sind jünger, {count} gehören zu einem früheren Kontakt.',
  'further.fcr': 'Beim ersten Kontakt gelöst',
  'further.efcr': 'Beim ersten Kontakt gelöst, mit gutem Ende',
  'further.gap': 'Gelöst, aber nicht gut',
  'further.easy_warm': 'Wenig Aufwand und freundliches Ende',
  'further.bursts': 'Kundenbeiträge je Gespräch',
  'further.repeats': 'Wie oft sich jemand wiederholen musste',
  'further.concrete': 'Antworten, die Konkretes aus der Nachricht nennen',
  'further.things': 'Genannte konkrete Dinge, von allen',
  'further.bot': 'Stimmung, solange ein Bot antwortete',
  'further.recovery': 'Stimmung am Ende, ab der Übergabe durch den Bot',
  'further.repeats_after': 'Kunden, die sich nach einer Übergabe wiederholten',
  'further.seamless': 'Übergaben, die man kaum spürte',
  'further.lift_title': 'Stimmungen, die zu einer Situation gehören',
  'further.lift_lead':
    'Wievielmal so oft eine Stimmung dort zu hören ist wie insgesamt (1: gleich oft). Von {count} Vergleichen die, die nach der Korrektur für ihre Zahl bestehen.',
};
