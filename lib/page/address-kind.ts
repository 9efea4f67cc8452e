import type { AuthorKind } from '../conversation/conversation';
import { domainOf, isAutomatic, isOrganisation, withoutTag } from './mail-address';

/** A group that passes mail on writes under its own address: “Bob Jones via Support”. */
const PASSED_ON = /\s(?:via|über|par|por|tramite)\s/iu;
const DAEMON = /^(?:mailer-daemon|postmaster)@/;

/** Whether `address` belongs to the organisation of one of `ours`. */
export function isColleague(address: string, ours: ReadonlySet<string>): boolean {
  const domain = domainOf(address);
  return [...ours].some((own) => {
    const home = domainOf(own);
    return isOrganisation(own) && (domain === home || domain.endsWith(`.${home}`));
  });
}

/**
 * Who wrote, by the sender's address alone. `ours`: the addresses the signed-in person writes under. Null
 * where it cannot be told: no address, none known as ours, or a group's address in a customer's place.
 */
export function addressKind(
  address: string | null,
  name: string | null,
  ours: ReadonlySet<string>,
): AuthorKind | null {
  if (address === null || ours.size === 0) return null;
  const home = ours.has(withoutTag(address)) || isColleague(address, ours);
  if (home && PASSED_ON.test(name ?? '')) return null;
  if (DAEMON.test(address)) return 'system';
  if (isAutomatic(address)) return 'bot';
  return home ? 'agent' : 'customer';
}
