/** First 12 hex digits of the SHA-256 of some bytes: the fingerprint that events and pages show. */
export async function shortHash(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest).slice(0, 6)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
