/**
 * How mail programs mark the start of a quoted mail, line by line. Every pattern is anchored or a plain
 * search, holds no nested repeat, and is tried on at most `LONGEST` characters: the time is linear.
 */
export const LONGEST = 300;

/** "wrote" in the languages of the mail programs seen most; the line must also end in a colon. */
const WROTE =
  /(?:^|[\s,>)\]])(?:wrote|schrieb(?:en)?|a écrit|escribió|escreveu|ha scritto|scrisse|schreef|geschreven|skrev|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|pisze|написал(?:\(а\)|а)?|пишет|пише|написав(?:\(ла\)|ла)?|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|yazdı|írta|a scris|έγραψε|va escriure|написа|כתב|كتب)(?=[\s:：(,]|$)|写道|寫道|님이 작성|書きました|のメッセージ/iu;
const ADDRESS = /[^\s<>()]{1,80}@[^\s<>()]{1,80}/;
const DATE = /\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}[年년]/;
const CLOCK = /\d{1,2}[:.h]\d{2}/;
const OPENS =
  /^(?:on|am|le|el|em|il|op|den|på|pe|dne|dňa|w dniu|в|у|tarih|στις|a)\s|^\p{L}{2,12}[.,]|^\d/iu;

function endsInColon(line: string): boolean {
  return line.endsWith(':') || line.endsWith('：');
}

/** One of the ways a line can say "what follows was written by somebody else". */
export function isAttribution(line: string, quoteFollows: boolean): boolean {
  if (line.length > LONGEST || !endsInColon(line)) return false;
  const dated = DATE.test(line);
  // Some programs leave the verb out: "вт, 3 нояб. 2026 г. в 16:05, Ana <a@b.c>:".
  if (dated && CLOCK.test(line) && ADDRESS.test(line)) return true;
  if (!WROTE.test(line)) return false;
  return dated || ADDRESS.test(line) || (quoteFollows && /\d/.test(line));
}

/** Whether a line may be the first of an attribution that the mail program wrapped. */
export function mayOpenAttribution(line: string): boolean {
  return line.length <= LONGEST && /\d/.test(line) && OPENS.test(line);
}

/** Zendesk's own marker in any language: "##- Please type your reply above this line -##". */
const REPLY_ABOVE = /^##-.{0,200}-##$/;
const SEPARATOR =
  /^-{2,20}\s?(?:original message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|původní zpráva|özgün ileti|元のメッセージ|原始邮件|原始郵件|원본 메시지)\s?-{2,20}$/iu;

/** How Apple Mail opens what it passes on. */
const PASSED_ON =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht)\s?:$/iu;

/** A line after which nothing is the writer's own. */
export function isBoundary(line: string): boolean {
  if (line.length > LONGEST) return false;
  // Asked of every line of every message, so the patterns are tried only where they may fit.
  if (line.startsWith('-')) return SEPARATOR.test(line);
  return line.startsWith('#') ? REPLY_ABOVE.test(line) : endsInColon(line) && PASSED_ON.test(line);
}

const DEVICE =
  '(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|blackberry|outlook|yahoo|windows|nokia|pixel|mobile|mobil|handy|smartphone|phone|telefon|téléphone|móvil|telemóvel|telefono|telefoon)';
const MOBILE = new RegExp(
  `^(?:sent (?:from|via) |get outlook for |outlook für |von meinem |gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|a partir do) |inviato (?:da|dal) |verstuurd vanaf |verzonden (?:vanaf|met) |skickat från |sendt fra |lähetetty |wysłan[eo] z |отправлено с |надіслано з |odesláno z |obtenir outlook pour |obtener outlook para ).{0,20}(?:${DEVICE}|\\bios\\b).{0,24}$`,
  'iu',
);
const MOBILE_CJK =
  /^(?:iPhoneから送信|从我的\s?iPhone\s?发送|傳自我的\s?iPhone|나의 iPhone에서 보냄)$/u;

/** "Sent from my iPhone" and its kin. */
export function isMobileSignature(line: string): boolean {
  return line.length <= 80 && (MOBILE.test(line) || MOBILE_CJK.test(line));
}
