import type { Author } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import type { ThreadView } from '@/lib/prompting/panel-view';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import './who.css';

function writer(author: Author, t: Translate): string | null {
  switch (author.kind) {
    case 'customer':
      return t('panel.who.customer');
    case 'bot':
      return t('panel.who.bot');
    case 'agent':
      return author.self ? t('panel.who.you') : (author.name ?? t('panel.who.team'));
    default:
      return null;
  }
}

interface WhoProps {
  view: ThreadView;
  /** Takes back that the mail is a customer's. */
  makePrivate: () => void;
  t: Translate;
}

/** Whose conversation this is, how it is held, who spoke last, and on whose word it is read. */
export function Who({ view, makePrivate, t }: WhoProps) {
  const who = view.speaking && writer(view.speaking, t);
  return (
    <header className="who">
      <h1 className="who-name">{view.customer ?? t('panel.customer')}</h1>
      <Chip>{t(`channel.${view.channel}`)}</Chip>
      {view.subject && <p className="who-subject">{view.subject}</p>}
      {who && <p className="who-last">{t('panel.last', { who })}</p>}
      {view.replyMode === 'internal' && (
        <p className="who-mode">
          <Chip tone="warn">{t('panel.mode_internal')}</Chip>
        </p>
      )}
      {view.marked && (
        <p className="who-marked">
          {t('panel.marked')}{' '}
          <Button look="plain" onClick={() => makePrivate()}>
            {t('panel.unmark')}
          </Button>
        </p>
      )}
    </header>
  );
}
