import type { Translated } from './entry';
import type { STANDARDS_EN } from './standards.en';

export const STANDARDS_DE: Translated<typeof STANDARDS_EN> = {
  'standards.private':
    'Was du hier schreibst, bleibt in diesem Browser. Schreib über eure Arbeit, nicht über Kundinnen und Kunden.',

  'standards.card_title': 'In fünf Schritten zum Maßstab',
  'standards.card_lead': 'Von den Zahlen, die ihr heute habt, zu dem, was ihr gemeinsam übt.',
  'standards.step': 'Schritt {at} von {of}: {name}',
  'standards.step_metrics': 'Heutige Zahlen',
  'standards.step_lens': 'Die Frage dahinter',
  'standards.step_source': 'Wo ihr Kundschaft hört',
  'standards.step_training': 'Was ihr übt',
  'standards.step_review': 'Wann ihr wieder hinseht',
  'standards.back': 'Zurück',
  'standards.next': 'Weiter',
  'standards.metrics': 'Zahlen, an denen ihr heute gemessen werdet',
  'standards.metrics_hint':
    'Eine nach der anderen, etwa „Zeit bis zur ersten Antwort“. Höchstens {most}.',
  'standards.metrics_wrong': 'Ein Name hat 1 bis {most} Zeichen, und Platz ist für {count}.',
  'standards.add': 'Hinzufügen',
  'standards.remove': 'Entfernen',
  'standards.remove_entry': '{entry} entfernen',
  'standards.lens_of': 'Frage hinter „{name}“',
  'standards.lens_hint':
    'Was sagt diese Zahl darüber, wie es sich für die Kundschaft angefühlt hat?',
  'standards.lens_none': 'Nenne zuerst eine Zahl in Schritt 1.',
  'standards.source': 'Eine Quelle in den Worten der Kundschaft',
  'standards.source_hint': 'Etwa zehn Gespräche, die ihr jeden Monat gemeinsam lest.',
  'standards.training': 'Übungskarte',
  'standards.training_hint': 'Ein Verhalten, warum es hilft und wie ihr es ausprobiert.',
  'standards.review_day': 'Tag des nächsten Rückblicks',
  'standards.card': 'Deine Karte',
  'standards.card_empty': 'Noch nichts geschrieben',

  'standards.edit_title': 'Was wir in unseren Antworten tun',
  'standards.edit_lead':
    'Drei bis zehn Verhaltensweisen. Jede hängt an etwas, das sich in einer Antwort finden und so zählen lässt.',
  'standards.edit_few': 'Drei ergeben einen Maßstab: Es fehlen noch {count}.',
  'standards.words': 'In euren Worten',
  'standards.act': 'Wonach gesucht wird',
  'standards.occasion': 'Wann',
  'standards.rule': 'Es soll',
  'standards.behaviour': 'Verhalten {at}',
  'standards.add_behaviour': 'Verhalten hinzufügen',
  'standards.start': 'Mit vier Beispielen beginnen',
  'standards.example_feeling': 'Zuerst aussprechen, wie es für sie sein muss',
  'standards.example_time': 'Sagen, wann sie von uns hören',
  'standards.example_sorry': 'Einmal um Entschuldigung bitten, und es so meinen',
  'standards.example_deny': 'Niemandem sagen, dass das eigene Ärgernis nicht stimmt',

  'occasion.always': 'In jeder Antwort',
  'occasion.first_reply': 'In der ersten Antwort',
  'occasion.negative': 'Wenn es der Kundschaft schlecht geht',
  'occasion.question': 'Wenn gefragt wird',
  'occasion.repeat': 'Wenn es nicht das erste Mal ist',
  'occasion.urgent': 'Wenn es eilt',

  'rule.do': 'vorkommen',
  'rule.once': 'höchstens einmal vorkommen',
  'rule.avoid': 'nicht vorkommen',

  'standards.review_title': 'Rückblick',
  'standards.review_lead':
    'Antworten, die ein Verhalten zeigten, von denen, wo es galt: {from} bis {to}, verglichen mit {fromBefore} bis {toBefore}.',
  'standards.review_none': 'Füge oben ein Verhalten hinzu: Dann siehst du hier, wie oft es gelang.',
  'standards.now': 'Jetzt',
  'standards.before': 'Davor',
  'standards.difference': 'Unterschied',
  'standards.n_now': 'n jetzt',
  'standards.n_before': 'n davor',
  'standards.points': '{value} Punkte',
  'standards.row': '{name}. Jetzt: {now}. Davor: {before}. Unterschied: {difference}',

  'standards.situations_title': 'Für alle, die die Ursache beheben können',
  'standards.situations_lead':
    'Womit Kundinnen und Kunden kamen, {from} bis {to}. Kein Gespräch und kein Mensch ist daraus zu erkennen: Anlässe mit weniger als {least} Gesprächen stehen zusammen.',
  'standards.situations_rest': 'Andere Anlässe',
  'standards.situations_none': 'In dieser Zeit hat kein Gespräch einen klaren Anlass.',
  'standards.conversations': 'Gespräche',
  'standards.messages': 'Nachrichten',
  'standards.upset': 'Verstimmt',
  'standards.again': 'Nicht das erste Mal',
  'standards.print': 'Diesen Bericht drucken',
};
