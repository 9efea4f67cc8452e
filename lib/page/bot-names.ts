/** Names of robots: "Acme Bot", "AcmeBot", "Answerbot"; not "Abbot" or "Talbot". */
export const BOT_NAMES: readonly RegExp[] = [
  /(?:^|[^\p{L}])bots?(?:$|[^\p{L}])/iu,
  /\p{Ll}Bot(?:$|\P{L})/u,
  /(?:chat|answer|help|auto)bot/i,
];
