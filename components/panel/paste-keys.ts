/** How this machine pastes, for a platform as the browser names it. */
export function pasteKeys(platform: string): string {
  return /mac|iphone|ipad/i.test(platform) ? '⌘V' : 'Ctrl+V';
}
