import { useState } from 'react';
import type { ChainCheck } from '@/lib/events/chain';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type Step = 'idle' | 'working' | ChainCheck;

/** Checks that no stored event was changed, and says what was found. */
export function VerifyLog({ verify, t }: { verify: () => Promise<ChainCheck>; t: Translate }) {
  const [step, setStep] = useState<Step>('idle');

  async function check() {
    setStep('working');
    setStep(await verify());
  }

  const isWorking = step === 'working';
  return (
    <div className="record-deed">
      <div className="page-row">
        <Button disabled={isWorking} onClick={check}>
          {isWorking ? t('dashboard.verifying') : t('dashboard.verify')}
        </Button>
        <span className="page-lead">{t('dashboard.verify_hint')}</span>
      </div>
      <div role="status">
        {typeof step === 'object' && (
          <Notice tone={step.ok ? 'good' : 'warn'}>
            {step.ok
              ? t('dashboard.verified', { count: step.n })
              : t(`dashboard.broken_${step.reason}`, { seq: step.seq })}
          </Notice>
        )}
      </div>
    </div>
  );
}
