import type { Translate } from '@/lib/i18n/translate';
import type { Notice as NoticeKind, ThreadView } from '@/lib/prompting/panel-view';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Notices that a reload of the page answers. */
const RELOAD: readonly NoticeKind[] = ['model_failed', 'page_reload_needed'];
const CALM: readonly NoticeKind[] = ['cut_to_windows', 'other_language'];

interface NoticesProps {
  view: Pick<ThreadView, 'notices' | 'partial'>;
  reloadPage: () => void;
  t: Translate;
}

/** Passing words to the agent. The live region stays, so that new ones are spoken. */
export function Notices({ view, reloadPage, t }: NoticesProps) {
  const kinds = new Set(view.notices);
  if (view.partial.length > 0) kinds.add('partial');
  const fields = view.partial.map((field) => t(`missing.${field}`)).join(', ');
  return (
    <div className="notices" aria-live="polite">
      {[...kinds].map((kind) => (
        <Notice key={kind} tone={CALM.includes(kind) ? 'info' : 'warn'}>
          <p>{t(`notice.${kind}`)}</p>
          {kind === 'partial' && fields !== '' && <p>{t('panel.partial_missing', { fields })}</p>}
          {RELOAD.includes(kind) && (
            <Button onClick={() => reloadPage()}>{t('panel.reload_page_do')}</Button>
          )}
        </Notice>
      ))}
    </div>
  );
}
