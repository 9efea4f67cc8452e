import { useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type Step = 'idle' | 'asking' | 'working' | 'erased' | 'failed';

/** Erases all records, after a second question. `erase` tells whether everything is gone. */
export function EraseRecords({ erase, t }: { erase: () => Promise<boolean>; t: Translate }) {
  const [step, setStep] = useState<Step>('idle');

  async function eraseNow() {
    setStep('working');
    setStep((await erase()) ? 'erased' : 'failed');
  }

  return (
    <div className="erase-records">
      {step === 'asking' || step === 'working' ? (
        <Notice tone="warn">
          <p>{t('options.erase_ask')}</p>
          <div className="page-row">
            <Button look="danger" disabled={step === 'working'} onClick={eraseNow}>
              {t('options.erase_do')}
            </Button>
            <Button autoFocus disabled={step === 'working'} onClick={() => setStep('idle')}>
              {t('options.erase_cancel')}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button look="danger" onClick={() => setStep('asking')}>
          {t('options.erase')}
        </Button>
      )}
      <div role="status">
        {step === 'erased' && <Notice tone="good">{t('options.erased')}</Notice>}
        {step === 'failed' && <Notice tone="warn">{t('options.erase_failed')}</Notice>}
      </div>
    </div>
  );
}
