import type { Place } from './facts';

/** What belongs together: cases of one cluster are not independent of each other. */
export type ClusteredBy = 'agent' | 'ticket';

/** With fewer agents than this, too little is known of how agents differ (product.md 3.0). */
export const LEAST_AGENTS = 8;

/** The key of a conversation: a ticket as one agent saw it. */
export function conversationKey({ agent, ticket }: Pick<Place, 'agent' | 'ticket'>): string {
  return `${agent}|${ticket}`;
}

/** Agents where there are at least 8, else conversations. */
export function clusteringOf(places: readonly Pick<Place, 'agent'>[]): ClusteredBy {
  return new Set(places.map(({ agent }) => agent)).size >= LEAST_AGENTS ? 'agent' : 'ticket';
}

/** The cluster of a place. */
export function clusterKey(by: ClusteredBy, place: Pick<Place, 'agent' | 'ticket'>): string {
  return by === 'agent' ? place.agent : conversationKey(place);
}
