import type { Translate } from '@/lib/i18n/translate';
import type { Shortcut } from './shortcut';
import './shortcut-list.css';

/** The shortcuts as they are set in this browser. */
export function ShortcutList({ shortcuts, t }: { shortcuts: readonly Shortcut[]; t: Translate }) {
  return (
    <dl className="shortcut-list">
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>{t(`options.key.${name}`)}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t('options.keys_none')}</dd>
        </div>
      ))}
    </dl>
  );
}
