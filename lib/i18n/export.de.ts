import type { Translated } from './entry';
import type { EXPORT_EN } from './export.en';

export const EXPORT_DE: Translated<typeof EXPORT_EN> = {
  'column.conv_number':
    'Nummer des Gesprächs in dieser Datei, in einer Reihenfolge, die weder Zeit noch Person verrät. Sie ist keine Ticketnummer und bedeutet in einer anderen Datei nichts.',
  'column.conv_day': 'Tag der letzten Kundennachricht.',
  'column.conv_situation':
    'Worum es geht: die erste sichere Situation; unknown, wo keine sicher war.',
  'column.conv_moments': 'Gelesene Blöcke von Kundennachrichten (zwischen denen niemand schrieb).',
  'column.conv_unsure': 'Fehlend: Blöcke, deren Lesung unsicher war.',
  'column.conv_replies': 'Öffentliche Antworten von dir.',
  'column.conv_first_valence':
    'Valenz des ersten sicher gelesenen Blocks; leer, wo keiner sicher war.',
  'column.conv_last_valence': 'Valenz des letzten sicher gelesenen Blocks.',
  'column.conv_opportunities':
    'Blöcke, die beantwortet wurden, nachdem Sätze dafür eine Sekunde lang zu sehen waren.',
  'column.conv_arm':
    'Wo die Vergleichsgruppe an war: shown (gezeigt) oder holdout (zurückgehalten) nach Los; none, wo nicht gelost wurde.',
  'column.conv_shift_n':
    'Messbare Stimmungswandel nach einer Gelegenheit, die der Vergleichsgruppe eingeschlossen.',
  'column.conv_shift_sum':
    'Summe dieser Stimmungswandel: Valenz der nächsten Kundennachricht minus Valenz der beantworteten.',
  'column.conv_shift_missing': 'Fehlende Stimmungswandel: Es gibt noch keine nächste Nachricht.',
  'column.conv_shift_unsure': 'Ausgelassene Stimmungswandel: Eine Lesung war unsicher.',
  'column.conv_hand_over': 'Wahr, wenn ein Bot es dir übergab.',
  'column.conv_status': 'Neuester gesehener Status des Tickets; leer, wo keiner zu sehen war.',
  'column.conv_seconds':
    'Ganze Sekunden von der Kundennachricht bis zur ersten Antwort, deren Zeit bekannt ist.',
  'column.cell_span':
    'day, week, month oder period (Tag, Woche, Monat, ganze Zeit): wofür die Zeile steht. Wo es weniger als 5 Gelegenheiten gab, wurde nach oben zusammengelegt; jede Zahl steht in genau einer Zeile.',
  'column.cell_from': 'Erster Tag davon. Ein Monat sind die Wochen, die in ihm beginnen.',
  'column.cell_to': 'Letzter Tag davon.',
  'column.cell_site': 'Helpdesk; all, wo mehrere zusammengelegt wurden.',
  'column.cell_situation':
    'Worum es geht; unknown, wo unsicher; several, wo Situationen zusammengelegt wurden.',
  'formula.followed_share': 'Anteil der befolgten Gelegenheiten.',
  'formula.wilson': '95-%-Intervall jedes Anteils p von n (Wilson).',
  'formula.corrected_share': 'Dieser Anteil ohne das, was schon der Zufall träfe.',
  'formula.mood_shift':
    'Mittlerer Stimmungswandel. Er geht mit Antworten einher und ist nicht ihre Wirkung.',
  'formula.t_interval': '95-%-Intervall jedes Mittelwerts hier (Students t).',
  'formula.equal_starts':
    'Befolgt minus nicht befolgt bei gleichem Anfang: Schlechte Stimmung steigt von selbst. Das geht mit Befolgen einher und ist nicht dessen Wirkung.',
  'formula.no_next': 'Anteil ohne nächste Nachricht: Wer fehlt, fehlt nicht zufällig.',
  'formula.itt':
    'Was das Zeigen von Sätzen bewirkt: der Unterschied zwischen den gelosten Gruppen.',
  'formula.mean_valence': 'Mittlere Valenz der sicher gelesenen Nachrichten.',
  'formula.unpleasant': 'Anteil der Nachrichten mit einem unangenehmen Gefühl.',
  'formula.concrete':
    'Anteil der Antworten, die etwas Konkretes nennen, wo es etwas zu nennen gab.',
  'formula.conversation_shift':
    'Wie sich die Stimmung von der ersten zur letzten Nachricht bewegte.',
  'formula.chain': 'Jedes Ereignis enthält den Hash des vorigen.',
  'formula.event_shift':
    'Valenz der neuesten Lesung des nächsten Kundenblocks minus Valenz des beantworteten; beide sicher.',
  'export.level_cells': 'Für deine Leitung',
  'export.level_cells_hint':
    'Summen aus je mindestens 5 Antworten. Keine Tickets, keine Kundschaft, nichts, was auf ein Gespräch zeigen könnte.',
  'export.level_conversation': 'Gespräche',
  'export.level_conversation_hint':
    'Je eine Zeile, unter einer Nummer, die anderswo nichts bedeutet. Für dich selbst: nicht weitergeben.',
  'export.who': 'Wer sie sehen darf',
  'export.who_lead':
    'Zum Weitergeben gemacht: Keine Zeile lässt sich auf ein Gespräch zurückführen. Wer die Datei von dir hat, sieht diese Zahlen als deine.',
  'export.who_own':
    'Nur für dich selbst. Zeilen können von einzelnen Gesprächen handeln: nicht weitergeben.',
  'export.few': {
    one: 'Zu wenig zum Weitergeben: {count} Antwort nach Sätzen, mindestens {least} sind nötig.',
    other:
      'Zu wenig zum Weitergeben: {count} Antworten nach Sätzen, mindestens {least} sind nötig.',
  },
  'export.too_many':
    'Eine Arbeitsmappe fasst höchstens {most} Zeilen. Wähle CSV oder JSON oder eine kürzere Zeit.',
  'export.care':
    'Der Sorgfaltsmodus ist an: keine Bearbeitungszeiten und keine Zahl geschlossener Tickets.',
  'export.all_rows': {
    one: 'Alle {count} Zeile, wie sie gespeichert wird',
    other: '{shown} von {count} Zeilen, wie sie gespeichert werden',
  },
  'export.more_rows': 'Mehr Zeilen zeigen',
  'export.agree': 'Ich habe gesehen, was die Datei enthält, und will sie speichern.',
  'export.formulas': 'Wie Zahlen aus den Spalten kommen',
  'export.formula': 'Formel',
  'export.audience': 'Empfänger',
};
