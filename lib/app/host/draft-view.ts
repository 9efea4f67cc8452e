import type { MomentView } from '../../prompting/panel-view';
import type { TabState } from './tab-state';

/**
 * What the panel shows of the draft's last check. While the next one is under way, remarks on words that
 * are still there stay where they are, and those on words that are gone go at once.
 */
export function draftView(tab: TabState): Pick<MomentView, 'draftActs' | 'remarks' | 'missing'> {
  const { draft, replyMode } = tab.conversation;
  const { check } = tab.draft;
  if (!check || draft.trim() === '' || replyMode === 'internal')
    return { draftActs: [], remarks: [], missing: null };
  return {
    draftActs: [...new Set(check.acts.map(({ label }) => label))],
    remarks: check.remarks.filter(({ words }) => draft.includes(words)),
    missing: check.missing,
  };
}
