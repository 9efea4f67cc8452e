/** What became of a phrase. `refused` left the editor as it was; after `partial` the agent must look. */
export type InsertResult =
  | { ok: true; way: 'paste' | 'exec' | 'field' }
  | { ok: false; reason: 'no_editor' | 'read_only' | 'refused' | 'partial' };
