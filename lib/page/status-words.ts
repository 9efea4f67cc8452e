import type { TicketStatus } from '../conversation/conversation';

/** What desks show for each state, in the languages their interface was seen in. */
const SHOWN: Readonly<Record<TicketStatus, readonly string[]>> = {
  new: ['new', 'neu', 'nouveau', 'nuevo', 'novo'],
  open: ['open', 'offen', 'ouvert', 'abierto', 'aberto'],
  pending: ['pending', 'ausstehend', 'en attente', 'pendiente', 'pendente'],
  hold: ['hold', 'on-hold', 'on hold', 'in wartestellung', 'wartend', 'en espera', 'em espera'],
  solved: ['solved', 'gelöst', 'résolu', 'resuelto', 'resolvido'],
  closed: ['closed', 'geschlossen', 'clos', 'fermé', 'cerrado', 'fechado'],
};

/** Words help desks use for the state of a ticket, lower case: their own keys and what they show. */
export const STATUS_WORDS: ReadonlyMap<string, TicketStatus> = new Map(
  (Object.keys(SHOWN) as TicketStatus[]).flatMap((status) =>
    SHOWN[status].map((word): [string, TicketStatus] => [word, status]),
  ),
);
