import type { Translated } from './entry';
import type { PICTURES_EN } from './pictures.en';

export const PICTURES_DE: Translated<typeof PICTURES_EN> = {
  'picture.parts': 'Teile dieser Seite',
  'picture.part_numbers': 'Zahlen',
  'picture.part_standards': 'Maßstäbe',

  'picture.part_imports': 'Andere Zahlen',

  'picture.filters': 'Was betrachtet wird',
  'picture.site': 'Helpdesk',
  'picture.site_all': 'Alle',
  'picture.situation': 'Anlass',
  'picture.situation_all': 'Alle',
  'picture.situation_none': 'Anlass unklar',

  'picture.value': 'Wert',
  'picture.n': 'n',
  'picture.missing': 'Fehlen',
  'picture.method': 'Verfahren',
  'picture.no_number': 'Daraus ergibt sich keine Zahl (n = {count})',
  'picture.deep_working': 'Die einzelnen Ereignisse werden durchgesehen …',
  'picture.deep_failed':
    'Die einzelnen Ereignisse ließen sich nicht lesen. Lade die Seite neu, um es wieder zu versuchen.',

  'picture.quiet_title': 'Eine ruhige Stunde',
  'picture.quiet_lead':
    'Diese Stunde hast du von Zahlen freigehalten. Verloren geht nichts: Gezählt wird weiter.',
  'picture.quiet_show': 'Meine Zahlen trotzdem zeigen',

  'picture.trend_title': 'Im Lauf der Zeit',
  'picture.measure': 'Zahl',
  'picture.measure_followed': 'Gefolgte Vorschläge',
  'picture.measure_negative': 'Verstimmte Kundschaft',
  'picture.measure_valence': 'Mittlere Stimmung',
  'picture.about_followed':
    'Anteil der Antworten nach einem Vorschlag, die ihm folgten. Mehr ist nicht immer besser.',
  'picture.about_negative':
    'Anteil der Kundennachrichten mit einem unangenehmen Gefühl unter den sicher gelesenen.',
  'picture.about_valence':
    'Mittlere Stimmung der Kundennachrichten von −1 bis 1. Unsicher gelesene fehlen.',
  'picture.step': 'Schritt',
  'picture.step_day': 'Tag',
  'picture.step_week': 'Woche',
  'picture.trend_known': {
    one: '{known} von {count} Punkt hat genug Daten',
    other: '{known} von {count} Punkten haben genug Daten',
  },
  'picture.key_band': 'Zahl mit ihrem 95-%-Band',
  'picture.key_few': 'Zu wenig Daten',

  'picture.sureness_title': 'Stimmt es, wenn das Modell sicher ist?',
  'picture.sureness_lead':
    'Wie oft du eine Lesart berichtigt hast, je nachdem, wie sicher das Modell war. Nach rechts sollte es weniger werden. Schweigen ist keine Zustimmung: Berichtigen lässt sich nur, was du angesehen hast.',
  'picture.sureness': 'Sicherheit',
  'picture.sureness_bin': '{low} bis {high} sicher',
  'picture.sureness_axis': 'Sicher ab … Höhe: Anteil, den du berichtigt hast.',

  'picture.journey_title': 'Ein Gespräch, Nachricht für Nachricht',
  'picture.journey_lead':
    'Wie sich die Stimmung bewegte und was du geantwortet hast. Gespräche tragen hier eine eigene Nummer; ihre Worte sind nicht gespeichert.',
  'picture.journey_pick': 'Gespräch',
  'picture.journey_none':
    'In dieser Zeit hat kein Gespräch zwei Kundennachrichten. Wähle einen längeren Zeitraum.',
  'picture.journey_number': 'Nr. {number}',
  'picture.journey_messages': { one: '{count} Nachricht', other: '{count} Nachrichten' },
  'picture.journey_message': 'Nachricht',
  'picture.journey_bot': '{number}, an einen Bot',
  'picture.journey_time': 'Zeit',
  'picture.journey_mood': 'Stimmung',
  'picture.journey_reply': 'Deine Antwort',
  'picture.journey_path': 'Der Reihe nach: {path}',
  'picture.reply_none': 'Keine Antwort',
  'picture.reply_own': 'Ohne Vorschlag',
  'picture.key_followed': 'Antwort, Vorschlag gefolgt',
  'picture.key_ignored': 'Antwort, Vorschlag nicht gefolgt',
  'picture.key_own': 'Antwort ohne Vorschlag',

  'picture.effect_title': 'Gefolgt oder nicht: was damit einhergeht',
  'picture.effect_lead':
    'Die Stimmung der nächsten Nachricht, verglichen mit der, auf die du geantwortet hast. Niemand hat gelost: Ein Unterschied geht mit dem Folgen einher, er muss nicht davon kommen.',
  'picture.effect_raw': 'Wie es war',
  'picture.effect_raw_hint':
    'Schlechte Stimmung hebt sich meist von selbst, und Vorschläge kommen, wenn sie schlecht ist.',
  'picture.effect_residual': 'Über das Erwartbare hinaus',
  'picture.effect_residual_own':
    'Verglichen damit, wie sich Stimmungen nach deinen Antworten ohne Folgen bewegten ({count}).',
  'picture.effect_residual_prior':
    'Zum Vergleich hast du {count} Antworten; unter {least} dient eine grobe Erwartung, die Attune mitbringt.',
  'picture.effect_no_next': 'Wer nicht wieder schrieb',
  'picture.effect_no_next_hint':
    'Wer zufrieden ist oder aufgegeben hat, schreibt nicht mehr. Das kann die Mittel oben verschieben.',
  'picture.effect_followed': 'Gefolgt',
  'picture.effect_ignored': 'Nicht gefolgt',
  'picture.effect_difference': 'Unterschied',
  'picture.clusters_ticket':
    'Die Intervalle berücksichtigen, dass sich Nachrichten eines Gesprächs ähneln.',
  'picture.clusters_agent':
    'Die Intervalle berücksichtigen, dass sich die Antworten einer Person ähneln.',
  'picture.holdout_title': 'Was gezeigte Sätze bewirken',
  'picture.holdout_lead':
    'Du lässt in einem von zehn Gesprächen per Los Sätze zurückhalten. Nur der Zufall hat beide getrennt: Ein Unterschied ist hier eine Wirkung.',
  'picture.holdout_itt': 'Wirkung gezeigter Sätze auf die Stimmung',
  'picture.holdout_bounds':
    'Dieselbe, schlimmsten- und bestenfalls, je nachdem, wer nicht wieder schrieb',
  'picture.holdout_always': 'Dieselbe, wie oft du auch hinsiehst',
  'picture.holdout_complier': 'Wirkung des Folgens',
  'picture.holdout_weak': 'Nicht zu sagen: Das Los hat zu wenig verändert, wie oft gefolgt wurde',
  'picture.holdout_arm_shown': 'Sätze gezeigt',
  'picture.holdout_arm_holdout': 'Zurückgehalten',
  'picture.holdout_conversations': 'Gespräche',
  'picture.holdout_opportunities': 'Gelegenheiten',
  'picture.holdout_followed': 'Gefolgt',
  'picture.holdout_before': 'Stimmung davor',
  'picture.holdout_shift': 'Bewegung',
  'picture.holdout_no_next': 'Keine nächste Nachricht',
  'picture.holdout_arms': 'Die beiden Gruppen',
  'picture.holdout_lot': 'Zurückgehalten: {share} der Gespräche, zu erwarten waren {expected}.',
  'picture.holdout_outside':
    'Vor jedem Los ausgenommen, weil dort niemand durch Zufall Hilfe verlieren darf: {count}.',
  'picture.aside_title': 'Beiseitegelegt, und warum',
  'picture.aside_not_now': 'Gerade nicht',
  'picture.aside_wrong_words': 'Falsche Worte',
  'picture.aside_said_already': 'Schon gesagt',
  'picture.aside_took_time': 'Du wolltest dir Zeit nehmen',
  'picture.aside_ignored': 'Weder gefolgt noch beiseitegelegt',
  'picture.corrected': 'Ohne das, was schon der Zufall träfe',
  'picture.corrected_hint':
    'Eigene Worte können einem Satz gleichen, der nie gezeigt wurde. Dieser Anteil ist abgezogen.',
  'picture.by_situation': 'Gefolgt, nach Anlass',
  'picture.n_missing': 'n = {n}, {missing} fehlen',
};
