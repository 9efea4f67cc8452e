import type { Translated } from './entry';
import type { WELCOME_EN } from './welcome.en';

export const WELCOME_DE: Translated<typeof WELCOME_EN> = {
  'welcome.title': 'Hören, was mitschwingt. Worte finden, die helfen.',
  'welcome.lead':
    'Attune liest die Unterhaltung, die du gerade offen hast, erkennt das Gefühl hinter den Worten und schlägt Formulierungen vor, die helfen. Alles geschieht in diesem Browser.',
  'welcome.nothing_yet': 'Bisher wurde nichts gelesen, und das bleibt so, bis du unten zustimmst.',

  'welcome.reads_title': 'Was es liest',
  'welcome.reads_customer':
    'Die Nachrichten der Unterhaltung, die du offen hast, und nur in den Helpdesks, die du unten einschaltest.',
  'welcome.reads_draft':
    'Deine Antwort, während du sie schreibst: um zu zeigen, was eine Formulierung ändert und ob sie verwendet wurde.',
  'welcome.reads_not':
    'Deine Gefühle bewertet es nie, nur die Worte der Kundschaft. Andere Seiten liest es nicht.',

  'welcome.runs_title': 'Wo es läuft',
  'welcome.runs_here':
    'Das Modell steckt in dieser Erweiterung und läuft auf deinem Rechner, ohne Server und ohne Konto.',
  'welcome.runs_closed':
    'Dafür sorgt der Browser: Die Seiten der Erweiterung sind für jede fremde Adresse gesperrt (Content Security Policy „default-src ’none’“), und kein Teil von ihr stellt Anfragen ins Netz. Schalte das Netz ab, und es läuft genauso.',

  'welcome.stores_title': 'Was es behält',
  'welcome.stores_numbers':
    'Kennungen, Zahlen und Bezeichnungen: welches Gefühl erkannt, welche Formulierung gezeigt und ob sie verwendet wurde. Nur in diesem Browser.',
  'welcome.stores_never':
    'Niemals Text. Keine Nachrichten, keine Antworten, keine Namen. Tickets und Personen bleiben nur als verschlüsselte Fingerabdrücke, die sich nicht zurückrechnen lassen.',
  'welcome.stores_yours': 'Du kannst jederzeit alles ansehen, als Datei sichern und löschen.',

  'welcome.never_title': 'Was es nie tut',
  'welcome.never_sends':
    'Es sendet nie eine Antwort. Eine Formulierung kommt erst in dein Antwortfeld, wenn du auf „Einfügen“ drückst. Alles Weitere entscheidest du.',
  'welcome.never_reports':
    'Es meldet niemandem etwas: Deine Zahlen sieht keine Teamleitung, es sei denn, du gibst eine Datei weiter.',

  'welcome.sites_title': 'Wo darf es mitlesen?',
  'welcome.sites_hint': 'Eingeschaltet ist nur, was du selbst einschaltest.',

  'welcome.keys_title': 'Vier Tastenkürzel',
  'welcome.agree_title': 'Deine Entscheidung',
  'welcome.agree_text':
    'Mit deiner Zustimmung darf Attune in diesem Browser Unterhaltungen in den oben eingeschalteten Helpdesks lesen. In den Einstellungen kannst du es jederzeit pausieren oder die Zustimmung zurücknehmen.',
  'welcome.agree': 'Zustimmen und starten',
  'welcome.agree_none': 'Schalte zuerst mindestens ein Helpdesk ein.',
  'welcome.agreed_title': 'Alles bereit.',
  'welcome.agreed':
    'Du hast am {date} zugestimmt. Öffne ein Ticket und klicke neben der Adressleiste auf das Symbol von Attune.',
  'welcome.agreed_reload': 'Tickets, die schon offen waren, musst du einmal neu laden.',
  'welcome.to_options': 'Einstellungen',
  'welcome.to_dashboard': 'Deine Zahlen',

  'welcome.sample_name': 'Ines Falk',
  'welcome.sample_text':
    'Ich erkläre das jetzt zum dritten Mal: Der Schreibtisch kam mit gesprungener Platte an, und am Montag ist der erste Schultag meiner Tochter.',
  'welcome.sample_spans': 'zum dritten Mal|gesprungener Platte',
  'welcome.sample_phrase':
    'Sie haben uns das nun dreimal erklärt, und das hätte nicht nötig sein dürfen. Ich bestelle die neue Platte jetzt und schreibe Ihnen heute bis 16 Uhr, wenn sie unterwegs ist.',
  'welcome.sample_reason':
    'Zeigt, dass du die Wiederholung gehört hast, dann folgen Tat und Zeitpunkt.',
  'welcome.sample_label': 'Das siehst du neben der Unterhaltung',
};
