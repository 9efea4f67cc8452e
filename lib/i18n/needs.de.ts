import type { Translated } from './entry';
import type { NEEDS_EN } from './needs.en';

export const NEEDS_DE: Translated<typeof NEEDS_EN> = {
  'need.be_heard': 'Gehört werden',
  'need.fix': 'Eine Lösung',
  'need.date': 'Einen Termin',
  'need.money_back': 'Das Geld zurück',
  'need.information': 'Eine klare Auskunft',
  'need.person': 'Einen Menschen',
  'need.reassurance': 'Sicherheit',
  'need.nothing': 'Nichts weiter',

  'need.reason.answered': 'Du hast geantwortet, jetzt ist die andere Seite dran.',
  'need.reason.vulnerable': 'Diese Worte brauchen besondere Sorgfalt, von Mensch zu Mensch.',
  'need.reason.escalation':
    'Es klingt nach dem nächsten Schritt: Vorgesetzte, Beschwerde oder Kündigung.',
  'need.reason.safety': 'Es könnte um Gesundheit oder Sicherheit gehen.',
  'need.reason.asks_person': 'Es wird nach einem Menschen gefragt.',
  'need.reason.bot_loop': 'Der Bot kommt hier nicht weiter.',
  'need.reason.content': 'Alles gut; ein kurzes, herzliches Wort genügt.',
  'need.reason.repeat': 'Das wurde schon einmal erzählt.',
  'need.reason.strong_feeling': 'Das Gefühl ist stark und kommt vor den Fakten.',
  'need.reason.asks_money': 'Es wird um das Geld gebeten.',
  'need.reason.asks_date': 'Es wird gefragt, wann.',
  'need.reason.asks_fix': 'Es wird um eine Lösung gebeten.',
  'need.reason.asks_information': 'Es wird etwas gefragt.',
  'need.reason.money_situation': 'Es geht um Geld, das nicht hätte fehlen dürfen.',
  'need.reason.waiting': 'Das Warten hat kein absehbares Ende.',
  'need.reason.security': 'Es geht um die Angst um Konto oder Daten.',
  'need.reason.broken': 'Etwas funktioniert nicht, wie es soll.',
  'need.reason.worry': 'Es ist ungewiss, wie es weitergeht, und das macht Sorgen.',
  'need.reason.apologetic': 'Hier sucht jemand die Schuld bei sich.',
  'need.reason.confusion': 'Der Faden ist verloren gegangen.',
  'need.reason.question': 'Es geht darum, wie etwas funktioniert.',
  'need.reason.feeling': 'Der Ärger ist da, eine klare Bitte noch nicht.',
  'need.reason.calm': 'Ruhig, und es wird um nichts gebeten.',

  'silence.flat':
    'Die Nachricht ist sachlich. Eine klare, hilfreiche Antwort passt am besten; Mitgefühl würde hier aufgesetzt klingen.',
  'silence.unsure':
    'Was hier mitschwingt, ist nicht eindeutig. Lieber keine Worte als die falschen.',
  'silence.answered': 'Auf diese Nachricht hast du schon geantwortet.',
  'silence.praise_answered': 'Das Danke ist angekommen und beantwortet. Mehr braucht es nicht.',
  'silence.small_talk': 'Ein Gruß oder ein bisschen Geplauder. Antworte, wie du es immer tust.',
  'silence.other_language':
    'In dieser Sprache hat Attune noch keine Formulierungen, und eine Übersetzung klänge nicht nach dir.',
  'silence.person_must_decide':
    'Hier ist dein Urteil gefragt, vielleicht auch das deiner Teamleitung. Vorgefertigte Sätze gehören nicht hierher.',
  'silence.nothing_fits': 'Keine Formulierung passt gut genug. Deine eigenen Worte sind besser.',
  'silence.internal_note':
    'Du schreibst eine interne Notiz. Sobald du öffentlich antwortest, sind die Formulierungen wieder da.',

  'notice.cut_to_windows':
    'Die Nachricht ist sehr lang: Anfang und Ende wurden gelesen, die Mitte nicht.',
  'notice.partial': 'Ein Teil der Seite war nicht lesbar. Hier kann also etwas fehlen.',
  'notice.model_failed':
    'Das Modell konnte diese Nachricht nicht auswerten. Lade die Seite neu; verloren ist nichts.',
  'notice.storage_full':
    'Der Speicher ist voll: Attune arbeitet weiter, zeichnet aber nichts Neues auf, bis wieder Platz ist.',
  'notice.other_language':
    'Das Modell versteht Englisch am besten. Nimm seine Einschätzung in dieser Sprache mit Vorsicht.',
  'notice.page_reload_needed':
    'Attune wurde aktualisiert. Lade die Seite neu, dann geht es weiter.',
};
