import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Platform } from '../../rules/draft.ts';
import type { Consent } from '../../utils/consent.ts';
import { Confirm } from '../field.tsx';
import { Reads } from '../reads.tsx';
import { useSay, useWhen } from '../say.ts';
import { Sites } from '../sites.tsx';

/** What is read, where, everything that is stored, and the ways to end it. */
export function Privacy(props: {
  readonly consent: Consent;
  readonly choose: (sites: Platform[]) => void;
  readonly start: () => void;
  readonly withdraw: () => void;
  readonly stored: () => Promise<string>;
  readonly erase: () => void;
}): VNode {
  const say = useSay();
  const when = useWhen();
  const [asking, setAsking] = useState<'withdraw' | 'erase' | null>(null);
  const [stored, setStored] = useState<string | null>(null);
  const { at, sites } = props.consent;
  const yes = (act: () => void) => () => {
    setAsking(null);
    setStored(null);
    act();
  };
  return (
    <>
      <p class="lead">{say('optionsPrivacyLead')}</p>
      <Reads />
      <section class="panel">
        <h2>{say('optionsPrivacySites')}</h2>
        {at === null ? (
          <>
            <p class="hint">{say('optionsNoConsent')}</p>
            <button type="button" class="strong" onClick={props.start}>
              {say('optionsStart')}
            </button>
          </>
        ) : (
          <>
            <p class="hint">{say('optionsPrivacySince', { when: when(at) })}</p>
            <Sites sites={sites} change={props.choose} />
            <button type="button" onClick={() => setAsking('withdraw')}>
              {say('optionsPrivacyWithdraw')}
            </button>
          </>
        )}
      </section>
      <section class="panel">
        <h2>{say('optionsPrivacyStored')}</h2>
        <p class="hint">{say('optionsPrivacyStoredLead')}</p>
        <div class="row">
          <button
            type="button"
            aria-expanded={stored !== null}
            onClick={async () => setStored(stored === null ? await props.stored() : null)}
          >
            {say(stored === null ? 'optionsPrivacyShow' : 'optionsPrivacyHide')}
          </button>
          <button type="button" class="danger" onClick={() => setAsking('erase')}>
            {say('optionsPrivacyDelete')}
          </button>
        </div>
        {stored !== null && (
          <textarea
            class="raw"
            dir="ltr"
            readOnly
            rows={16}
            aria-label={say('optionsPrivacyStoredLabel')}
            value={stored}
          />
        )}
      </section>
      {asking === 'withdraw' && (
        <Confirm
          title={say('optionsPrivacyWithdrawAsk')}
          body={<p>{say('optionsPrivacyWithdrawBody')}</p>}
          go={say('optionsPrivacyWithdraw')}
          no={() => setAsking(null)}
          yes={yes(props.withdraw)}
        />
      )}
      {asking === 'erase' && (
        <Confirm
          title={say('optionsPrivacyDeleteAsk')}
          body={<p>{say('optionsPrivacyDeleteBody')}</p>}
          go={say('optionsPrivacyDelete')}
          no={() => setAsking(null)}
          yes={yes(props.erase)}
        />
      )}
    </>
  );
}
