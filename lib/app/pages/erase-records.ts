import { sendToHost } from '../../messages/send';

/** Erases all records by the one writer; true when nothing is left. */
export async function eraseRecords(): Promise<boolean> {
  const answer = await sendToHost('host.erase', {});
  return answer.ok && answer.value.erased;
}
