import type { Translated } from './entry';
import type { OPTIONS_EN } from './options.en';

export const OPTIONS_DE: Translated<typeof OPTIONS_EN> = {
  'options.title': 'Einstellungen',
  'options.saved': 'Gespeichert',

  'options.pause_everywhere': 'Überall pausieren',
  'options.pause_everywhere_hint':
    'Bis du das wieder ausschaltest, wird nichts gelesen und nichts aufgezeichnet.',

  'options.sites_title': 'Helpdesks',
  'options.sites_lead': 'Attune liest nur dort, wo es eingeschaltet ist.',
  'options.site_on_hint': 'Liest die Unterhaltung, die du offen hast.',
  'options.site_on_hint_mail':
    'Liest nur Mails deiner Kundschaft: was du in den Einstellungen nennst oder einzeln markierst.',
  'options.site_soon': 'In Vorbereitung: lässt sich noch nicht einschalten.',
  'options.site_resume': 'Weitermachen',

  'options.gmail_title': 'Gmail: wessen Mails gelesen werden dürfen',
  'options.gmail_lead':
    'Dein Postfach ist privat: Attune liest nur Mails, die du hier nennst oder in der Seitenleiste markierst. Rundschreiben, automatische Mails, Einladungen und Mails aus deinem Haus liest es nie.',
  'options.gmail_addresses': 'Adressen, an die deine Kundschaft schreibt',
  'options.gmail_addresses_hint':
    'Mails an diese Adressen kommen von Kundinnen und Kunden, etwa hilfe@deinladen.de.',
  'options.gmail_addresses_wrong': 'Das ist keine Mailadresse.',
  'options.gmail_labels': 'Labels für Mails deiner Kundschaft',
  'options.gmail_labels_hint': 'So, wie sie in Gmail heißen; Labels darunter zählen mit.',
  'options.gmail_labels_wrong': 'Ein Label braucht einen Namen mit höchstens 225 Zeichen.',
  'options.list_add': 'Hinzufügen',
  'options.list_remove': 'Entfernen',
  'options.list_remove_entry': '{entry} entfernen',
  'options.intercom_title': 'Intercom',
  'options.intercom_name': 'Dein Name in Intercom',
  'options.intercom_name_hint':
    'So, wie deine Kundschaft ihn sieht. Intercom zeigt ihn nicht, und Attune braucht ihn, um deine Antworten von denen deines Teams zu unterscheiden.',

  'options.look_title': 'Sprache und Aussehen',
  'options.locale': 'Sprache',
  'options.locale_auto': 'Wie der Browser',
  'options.locale_en': 'English',
  'options.locale_de': 'Deutsch',
  'options.theme': 'Aussehen',
  'options.theme_auto': 'Wie das System',
  'options.theme_light': 'Hell',
  'options.theme_dark': 'Dunkel',
  'options.badge': 'Stimmung am Symbol',
  'options.badge_hint':
    'Ein Zeichen und eine Farbe, keine Worte. Schalte es aus, wenn du deinen Bildschirm teilst.',

  'options.tone_title': 'Dein Ton',
  'options.tone_lead': 'Welche Formulierungen nach dir klingen.',
  'options.formality': 'Umgangston',
  'options.formality_casual': 'Locker',
  'options.formality_neutral': 'Neutral',
  'options.formality_formal': 'Förmlich',
  'options.emoji': 'Emojis in Formulierungen',
  'options.emoji_hint': 'Nur, wenn die Stimmung gut ist.',

  'options.measure_title': 'Messen',
  'options.measure_lead':
    'Damit du siehst, was deine Worte bewirken. Nichts davon verlässt diesen Browser.',
  'options.holdout': 'In einem von zehn Gesprächen Formulierungen zurückhalten',
  'options.holdout_hint':
    'Nur so lässt sich sagen, ob die Formulierungen helfen oder bloß dort benutzt werden, wo es ohnehin gut läuft. Der Zufall wählt die Gespräche; Stimmung, Bedarf und Entwurfsprüfung bleiben. Wo jemand trauert, in Gefahr oder verletzlich ist oder eine Führungskraft verlangt, wird nichts zurückgehalten. Eine Änderung gilt ab der nächsten Nachricht.',
  'options.care_mode': 'Schonmodus',
  'options.care_mode_hint': 'Bearbeitungszeiten werden weder berechnet noch ausgegeben.',
  'options.quiet': 'Ruhige Stunden',
  'options.quiet_hint':
    'Das Panel zeigt Worte, aber keine gemessenen Zahlen, und deine Zahlen warten, bis du danach fragst.',
  'options.quiet_from': 'Von',
  'options.quiet_to': 'Bis',

  'options.data_title': 'Privatsphäre und Daten',
  'options.data_lead':
    'Alle Aufzeichnungen bleiben in diesem Browser: Kennungen, Zahlen und Bezeichnungen, niemals Text.',
  'options.events_days': 'Einzelne Ereignisse behalten für',
  'options.rollup_months': 'Tagessummen behalten für',
  'options.days': { one: '{count} Tag', other: '{count} Tage' },
  'options.months': { one: '{count} Monat', other: '{count} Monate' },
  'options.export': 'Deine Daten ansehen und sichern',
  'options.consent_since': 'Du hast am {date} zugestimmt.',
  'options.consent_none': 'Du hast noch nicht zugestimmt; es wird nichts gelesen.',
  'options.consent_open': 'Nachlesen, wozu du zustimmst',
  'options.withdraw': 'Zustimmung zurücknehmen',
  'options.withdraw_hint': 'Das Lesen endet sofort. Aufzeichnungen bleiben, bis du sie löschst.',
  'options.erase': 'Alle Aufzeichnungen löschen',
  'options.erase_ask':
    'Alle Aufzeichnungen in diesem Browser löschen? Das lässt sich nicht rückgängig machen. Deine Einstellungen bleiben.',
  'options.erase_do': 'Endgültig löschen',
  'options.erase_cancel': 'Behalten',
  'options.erased': 'Alle Aufzeichnungen sind gelöscht.',
  'options.erase_failed':
    'Nicht alles ließ sich löschen. Schließe andere Seiten von Attune und versuche es noch einmal.',

  'options.keys_title': 'Tastenkürzel',
  'options.keys_lead':
    'Die Kürzel verwaltet der Browser. Ändern kannst du sie auf seiner Seite für Tastenkürzel.',
  'options.keys_change': 'Kürzel ändern',
  'options.keys_none': 'nicht belegt',
  'options.key.open': 'Attune öffnen',
  'options.key.insert': 'Erste Formulierung einfügen',
  'options.key.next': 'Andere Formulierungen zeigen',
  'options.key.dismiss': 'Formulierungen beiseitelegen',

  'options.about_title': 'Über Attune',
  'options.version': 'Attune',
  'options.model': 'Modell',
  'options.phrases': 'Formulierungen',
  'options.phrases_count': { one: '{count} Formulierung', other: '{count} Formulierungen' },
  'options.fingerprint': 'Fingerabdruck {hash}',
  'options.about_closed':
    'Nichts verlässt diesen Browser: Die Erweiterung stellt keine Anfragen ins Netz.',
};
