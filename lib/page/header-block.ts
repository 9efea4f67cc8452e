import { LONGEST } from './quote-lines';

/** Field names of a quoted mail's head, by kind, in the languages of the mail programs seen most. */
const LABELS = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|от|від|odesílatel|kimden|feladó|de la|από|expéditeur|差出人|发件人|寄件者|보낸 사람',
  sent: 'sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|отправлено|дата|надіслано|odesláno|gönderildi|gönderilme|tarih|送信日時|日付|日時|发送时间|日期|寄件日期|보낸 날짜|날짜',
  to: 'to|an|à|para|a|aan|till|til|vastaanottaja|do|кому|komu|kime|címzett|către|προς|宛先|收件人|收件者|받는 사람|cc|kopie|copie|copia|kopia',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|тема|předmět|konu|tárgy|subiect|θέμα|件名|主题|主旨|제목',
} as const;

type Label = keyof typeof LABELS;

const PATTERNS = (Object.keys(LABELS) as Label[]).map((label): [Label, RegExp] => [
  label,
  new RegExp(`^[*_]{0,2}(?:${LABELS[label]})[*_]{0,2}\\s{0,2}[:：][*_]{0,2}\\s{0,3}\\S`, 'iu'),
]);

function labelOf(line: string): Label | null {
  if (!line.includes(':') && !line.includes('：')) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(line.slice(0, LONGEST)))?.[0] ?? null;
}

/**
 * Whether the head of a quoted mail starts at `lines[at]` (trimmed lines): it opens with a sender or a date
 * and has at least three fields, one of them a subject, a date with a sender's address, or the like.
 * "From: Berlin / To: Munich" in a booking is therefore no head, nor is "From: the very first day".
 */
export function startsHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = labelOf(lines[at] ?? '');
  if (first !== 'from' && first !== 'sent') return false;
  const seen = new Set<Label>();
  let address = false;
  let gap = 0;
  // A long list of receivers wraps, so a line without a field may stand between two fields.
  for (let i = at; i < at + 9 && i < lines.length && gap < 2; i++) {
    const line = lines[i] ?? '';
    if (line === '') break;
    const label = labelOf(line);
    gap = label === null ? gap + 1 : 0;
    if (label !== null) seen.add(label);
    address ||= line.slice(0, LONGEST).includes('@');
  }
  return seen.size >= 3 && seen.has('from') && (seen.has('subject') || address);
}
