import { startsHeaderBlock } from './header-block';
import { isBoundary } from './quote-lines';

/** How Apple Mail opens what it passes on. */
const PASSED_ON =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht)\s?:$/iu;

/** Whether a mail opens with another one that is passed on: nothing of it is its sender's. */
export function isForwarded(text: string): boolean {
  const lines = text.slice(0, 4_000).split('\n', 12);
  const head = lines
    .map((line) => line.replace(/^[>\s]+/, '').trim())
    .filter((line) => line !== '');
  const [first = ''] = head;
  return isBoundary(first) || PASSED_ON.test(first.slice(0, 80)) || startsHeaderBlock(head, 0);
}
