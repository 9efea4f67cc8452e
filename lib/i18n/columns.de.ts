import type { COLUMNS_EN } from './columns.en';
import type { Translated } from './entry';

export const COLUMNS_DE: Translated<typeof COLUMNS_EN> = {
  'column.seq': 'Nummer des Ereignisses in diesem Browser: 1, 2, 3 … ohne Lücken.',
  'column.at': 'Wann es geschah.',
  'column.kind':
    'moment: Eine Kundennachricht wurde gelesen. offer: Was dafür entschieden wurde. impression: Sätze waren eine Sekunde lang zu sehen. insertion: Der Knopf eines Satzes wurde benutzt. reply: Eine Antwort ging hinaus. correction: Du warst anderer Meinung. hand_over: Bot an Mensch. status: Der Status des Tickets änderte sich.',
  'column.id': 'Kennung des Ereignisses (UUIDv7). Andere Ereignisse nennen sie.',
  'column.install': 'Zufällige Kennung der Aufzeichnungen dieses Browsers.',
  'column.schema': 'Version der Form der Ereignisse.',
  'column.model': 'Fingerabdruck der Gewichte des Modells: die ersten 12 Hexziffern ihres SHA-256.',
  'column.phrase_pack': 'Fingerabdruck der Satzsammlung, ebenso gebildet.',
  'column.dedupe':
    'Verhindert, dass dasselbe zweimal aufgezeichnet wird. Kennungen und Schlüsselhashes.',
  'column.prev_hash': 'Hash des Ereignisses davor; leer beim ersten.',
  'column.hash':
    'SHA-256 von prev_hash, gefolgt vom JSON des Ereignisses mit sortierten Schlüsseln, ohne prevHash und hash.',

  'column.ticket':
    'Schlüsselhash des Tickets: Dasselbe Ticket hat denselben Wert, die Nummer lässt sich nicht zurückgewinnen.',
  'column.customer': 'Schlüsselhash der Kundin oder des Kunden, wie beim Ticket.',
  'column.burst':
    'Schlüsselhash der Kundennachrichten, zwischen denen niemand schrieb. Wuchs der Block, wurde er mehrmals gelesen: Die letzte Lesung zählt.',
  'column.moment': 'Kennung des Moments, um den es geht.',
  'column.offer': 'Kennung des Angebots, um das es geht.',
  'column.index': 'Der wievielte Block der Kundin oder des Kunden im Gespräch, ab 0.',
  'column.site': 'Helpdesk.',
  'column.channel': 'Chat, E-Mail, Social oder Bewertung.',
  'column.language': 'Sprache des Gesprächs, wo die Seite sie nennt.',
  'column.history': 'Wahr, wenn die Nachricht beim Öffnen des Gesprächs schon da war.',

  'column.primary':
    'Stärkste Stimmung: Wahrscheinlichkeit im Verhältnis zu ihrer Schwelle; neutral, wo keine zu hören ist.',
  'column.sure':
    'Falsch, wo die stärkste Wahrscheinlichkeit zwischen 0,7 und 1,2 ihrer Schwelle liegt. Solche Lesungen bleiben beim Stimmungswandel außen vor und werden als unsicher gezählt.',
  'column.labels': 'Stimmungen über ihrer Schwelle, die stärkste zuerst.',
  'column.valence': 'Wie angenehm die Worte sind: −1 sehr negativ, 1 sehr positiv.',
  'column.intensity': 'Wie stark das Gefühl ist: 0 keines, 3 stark.',
  'column.urgency': '0 keine, 1 bald, 2 sofort.',
  'column.escalation':
    'Wahr, wenn nach jemand Höherem verlangt oder mit Kündigung oder Klage gedroht wird.',
  'column.repeat': 'Wahr, wenn gesagt wird, dass es nicht das erste Mal ist.',
  'column.vulnerable': 'Wahr, wenn die Worte besondere Vorsicht verlangen.',
  'column.windows_read': 'Gelesene Stücke von höchstens 96 Token (höchstens 8).',
  'column.windows_total': 'Stücke, aus denen der Block besteht.',
  'column.p_emotion': 'Kalibrierte Wahrscheinlichkeit dieser Stimmung: {mood}.',
  'column.read_situation': 'Worum es geht, Vermutung Nummer {rank} des Modells.',
  'column.read_p': 'Wahrscheinlichkeit der Vermutung Nummer {rank}.',
  'column.situation': 'Worum es geht, wie es der Auswahl der Sätze zugrunde lag.',
  'column.situation_p': 'Wahrscheinlichkeit dieser Lage.',
  'column.stage': 'Wo das Gespräch steht.',

  'column.state': 'shown (gezeigt), withheld (zurückgehalten) oder silent (still).',
  'column.why': 'Warum: match bei Sätzen, sonst die Regel, die schwieg.',
  'column.offered': 'Kennungen der Sätze, in der gezeigten Reihenfolge.',
  'column.phrase': 'Kennung des Satzes.',
  'column.way': 'insert oder copy: der benutzte Knopf.',
  'column.result':
    'inserted (eingefügt); clipboard, wo der Editor ablehnte und der Text kopiert wurde; oder failed.',
  'column.mode': 'public, wo die Seite es sagt, sonst unknown.',
  'column.sentences': 'Sätze der Antwort.',
  'column.words': 'Wörter der Antwort.',
  'column.followed_phrase':
    'Kennung des Satzes, dem die Antwort am ehesten folgte; leer, wo keiner zu sehen war.',
  'column.followed_level':
    'Wie die Antwort einem gesehenen Satz folgte: verbatim (wörtlich), edited (bearbeitet), meaning (in eigenen Worten), none (nicht).',
  'column.followed_score': 'Stärke dieser Übereinstimmung.',
  'column.seconds':
    'Ganze Sekunden von der Kundennachricht bis zur Antwort, wie in diesem Browser gesehen.',
  'column.act': 'Sätze der Antwort, die das tun: {act}.',
  'column.what':
    'mood: Die Stimmung stimmte nicht. not_customer: Der Absender stimmte nicht. not_now: Die Sätze wurden beiseitegelegt.',
  'column.mood': 'Die Stimmung, wie du sie berichtigt hast.',
  'column.from': 'Status davor, oder bot.',
  'column.to': 'Status danach, oder agent.',
  'column.hand_over_valence': 'Valenz der letzten Kundennachricht vor der Übergabe.',
  'column.asks': 'Wahr, wenn die Nachricht eine Frage enthält.',
  'column.repeats':
    'Wahr, wenn noch einmal gesagt wird, was schon in einer früheren Nachricht stand.',
  'column.arm':
    'Wo die Vergleichsgruppe eingeschaltet war: shown (gezeigt) oder holdout (zurückgehalten) nach Los, oder outside, wo nicht gelost wurde.',
  'column.placebo_k': 'Mit wie vielen nie gezeigten Sätzen die Antwort verglichen wurde.',
  'column.placebo_followed': 'Wahr, wo die Antwort einem davon dem Sinn nach gleicht.',
  'column.concrete':
    'Konkrete Dinge der Kundennachricht (Bestellung, Produkt, Datum, Ort), die die Antwort nennt.',
  'column.nameable': 'Konkrete Dinge, die die Kundennachricht enthielt.',
  'column.reason': 'Warum Sätze beiseitegelegt wurden.',

  'column.day_day': 'Tag in der Zeitzone, die der JSON-Export nennt.',
  'column.day_site': 'Helpdesk.',
  'column.day_channel': 'Chat, E-Mail, Social oder Bewertung.',
  'column.day_situation':
    'Worum es geht; unknown, wo das unsicher ist oder noch nicht getrennt gezählt wurde. Antworten und Knopfdrücke zählen unter dem, was da bekannt war.',
  'column.day_asks': 'Momente, die eine Frage enthalten.',
  'column.day_repeats': 'Momente, in denen noch einmal gesagt wird, was schon gesagt war.',
  'column.day_valence_n': 'Sicher gelesene Momente: n zu valence_known_sum.',
  'column.day_valence_known_sum': 'Summe ihrer Valenzen, jede auf 4 Nachkommastellen gerundet.',
  'column.day_valence_known_sumsq': 'Summe der Quadrate dieser Valenzen.',
  'column.day_used': 'Gelegenheiten, bei denen vor der Antwort ein Satzknopf benutzt wurde.',
  'column.aside_not_now': 'jetzt nicht',
  'column.aside_wrong_words': 'falsche Worte',
  'column.aside_said_already': 'schon gesagt',
  'column.aside_took_time': 'sich Zeit genommen',
  'column.day_aside': 'Gelegenheiten ohne Befolgung, deren Sätze beiseitegelegt wurden: {reason}.',
  'column.day_start_n': 'Gemessene Stimmungswandel bei {arm}, die bei einer Valenz {bin} begannen.',
  'column.day_start_sum':
    'Summe der Valenzen der nächsten Nachrichten bei {arm}, die {bin} begannen.',
  'column.day_start_sumsq':
    'Summe der Quadrate der Valenzen der nächsten Nachrichten bei {arm}, die {bin} begannen.',
  'column.day_placebo_n':
    'Gelegenheiten, bei denen so viele nie gezeigte Sätze verglichen wurden, wie Sätze zu sehen waren.',
  'column.day_placebo_k': 'Wie viele Sätze dabei insgesamt verglichen wurden.',
  'column.day_placebo_words': 'Von placebo_n: wörtlich oder bearbeitet befolgt.',
  'column.day_placebo_meaning': 'Von placebo_n: in eigenen Worten befolgt.',
  'column.day_placebo_chance':
    'Von placebo_n, weder wörtlich noch bearbeitet: Ein nie gezeigter Satz passt dem Sinn nach.',
  'column.day_lot_shown': 'nach Los gezeigten Sätzen',
  'column.day_lot_holdout': 'nach Los zurückgehaltenen Sätzen',
  'column.day_lot_opportunities': 'Gelegenheiten mit {arm}.',
  'column.day_lot_followed': 'Gelegenheiten mit {arm}, deren Antwort sagt, was die Sätze sagen.',
  'column.day_lot_n': 'Stimmungswandel mit {arm}: wie viele messbar waren.',
  'column.day_lot_sum':
    'Summe der Stimmungswandel mit {arm}, jeder auf 4 Nachkommastellen gerundet.',
  'column.day_lot_sumsq': 'Summe der Quadrate der Stimmungswandel mit {arm}.',
  'column.day_lot_missing':
    'Fehlende Stimmungswandel mit {arm}: Es gibt noch keine nächste Nachricht.',
  'column.day_lot_unsure': 'Ausgelassene Stimmungswandel mit {arm}: Eine Lesung war unsicher.',
  'column.day_arm_outside':
    'Gelegenheiten, bei denen nicht gelost wurde: jemand Schutzbedürftiges oder Trauerndes, Gefahr, Eskalation.',
  'column.day_nameable_replies':
    'Antworten auf eine Nachricht mit etwas Konkretem (Bestellung, Produkt, Datum, Ort).',
  'column.day_concrete_replies': 'Davon: Antworten, die mindestens eines davon nennen.',
  'column.day_nameable': 'Konkrete Dinge in diesen Nachrichten.',
  'column.day_concrete': 'Konkrete Dinge, die die Antworten nennen.',
  'column.day_conversations':
    'Gespräche, in denen an diesem Tag eine Kundin oder ein Kunde schrieb.',
  'column.day_moments':
    'Gelesene Blöcke von Kundennachrichten (zwischen denen niemand schrieb). Jeder zählt einmal, am Tag der ersten Lesung.',
  'column.day_readings': 'Lesungen davon: Ein Block, der wächst, wird erneut gelesen.',
  'column.day_history': 'Momente, deren Nachricht beim Öffnen des Gesprächs schon da war.',
  'column.day_unsure': 'Momente, deren Stimmung unsicher war; sie zählen bei keiner Stimmung mit.',
  'column.day_not_customer':
    'Blöcke, die laut dir nicht von der Kundin oder dem Kunden waren; sie zählen sonst nirgends.',
  'column.day_valence_sum': 'Summe der Valenzen der Momente, jede auf 4 Nachkommastellen gerundet.',
  'column.day_mood': 'Momente mit dieser Stimmung: {mood}. Deine Berichtigung geht dem Modell vor.',
  'column.day_urgent': 'Momente, die eilten, bald oder sofort.',
  'column.day_escalation': 'Momente, die eskalieren könnten.',
  'column.day_repeat': 'Momente, in denen es hieß, dass es nicht das erste Mal ist.',
  'column.day_vulnerable': 'Momente, die besondere Vorsicht verlangen.',
  'column.day_prompt_shown': 'Momente, zu denen Sätze gezeigt wurden.',
  'column.day_prompt_withheld':
    'Momente, zu denen Sätze durch eine Regel oder zufällig zurückgehalten wurden.',
  'column.day_prompt_silent': 'Momente, zu denen es nichts zu sagen gab.',
  'column.day_why': 'Momente mit diesem Grund: {why}.',
  'column.day_impressions':
    'Angebote, die eine Sekunde lang neben einem Antwortfeld zu sehen waren.',
  'column.day_inserted': 'Sätze, die ins Antwortfeld gesetzt wurden.',
  'column.day_copied': 'Sätze, die stattdessen kopiert wurden.',
  'column.day_insert_failed': 'Benutzungen eines Satzknopfes, aus denen nichts wurde.',
  'column.day_replies': 'Öffentliche Antworten von dir, mit oder ohne Angebot.',
  'column.day_reply_sentences': 'Sätze dieser Antworten.',
  'column.day_reply_words': 'Wörter dieser Antworten.',
  'column.day_opportunities':
    'Blöcke, die beantwortet wurden, nachdem ein Angebot dafür eine Sekunde lang zu sehen war; am Tag der ersten Antwort.',
  'column.day_followed':
    'Gelegenheiten auf dieser Stufe, der stärksten unter den Antworten: {level}.',
  'column.day_dismissed': 'Gelegenheiten ohne Befolgung, deren Sätze du beiseitegelegt hattest.',
  'column.day_corrections': 'Berichtigungen der Stimmung oder des Absenders.',
  'column.day_arm_followed': 'befolgten Gelegenheiten',
  'column.day_arm_ignored': 'nicht befolgten Gelegenheiten',
  'column.day_shift_n': 'Stimmungswandel bei {arm}: wie viele messbar waren.',
  'column.day_shift_sum':
    'Summe der Stimmungswandel bei {arm}: Valenz der nächsten Kundennachricht minus Valenz der beantworteten, jeder auf 4 Nachkommastellen gerundet.',
  'column.day_shift_sumsq': 'Summe der Quadrate der Stimmungswandel bei {arm}.',
  'column.day_shift_missing':
    'Fehlende Stimmungswandel bei {arm}: Es gibt noch keine nächste Nachricht.',
  'column.day_shift_unsure': 'Ausgelassene Stimmungswandel bei {arm}: Eine Lesung war unsicher.',
  'column.day_hand_overs': 'Gespräche, die ein Bot dir übergab.',
  'column.day_solved': 'Wechsel des Ticketstatus zu gelöst oder geschlossen.',
  'column.day_reopened': 'Wechsel des Ticketstatus von gelöst oder geschlossen zurück zu offen.',
};
