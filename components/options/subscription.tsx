import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Difference, difference } from '../../utils/policy/difference.ts';
import { defaultPolicy, type Policy } from '../../utils/policy/schema.ts';
import type { Checked, Look, Looked, Subscription } from '../../utils/policy/subscriber.ts';
import type { Problem } from '../../utils/settings.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useSay, useWhen } from '../say.ts';
import { Differences } from './difference.tsx';
import { About } from './layers.tsx';
import { sayProblem } from './problems.tsx';

interface SubscriptionProps {
  readonly subscription: Subscription | null;
  /** The signed policy in force. */
  readonly policy: Policy | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Asks the browser's permission for that address, and fetches. */
  readonly look: (url: string, code: string) => Promise<Looked>;
  readonly take: () => Promise<Checked>;
  readonly check: () => Promise<Checked>;
  readonly end: () => void;
}

/** A firm's policy at an address of its own: looked at first, then in force, then kept up. */
export function SubscriptionPanel(props: SubscriptionProps): VNode {
  const say = useSay();
  return (
    <section class="panel">
      <h2>{say('optionsSubscription')}</h2>
      <p class="hint">{say('optionsSubscriptionHint')}</p>
      {props.subscription && <Standing {...props} subscription={props.subscription} />}
      <Form {...props} />
    </section>
  );
}

function Standing({ subscription, check, end }: SubscriptionProps & { readonly subscription: Subscription }): VNode {
  const say = useSay();
  const when = useWhen();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setTold('');
    const checked = await check();
    setBusy(false);
    // what went wrong stands below, for as long as it is so
    if (checked.ok) setTold(say(checked.state === 'new' ? 'optionsSubscriptionNew' : 'optionsSubscriptionSame'));
  };
  const { url, trust, checked, problem } = subscription;
  return (
    <>
      <dl class="difference">
        <div>
          <dt>{say('optionsSubscriptionAddress')}</dt>
          <dd dir="ltr">{url}</dd>
        </div>
        <div>
          <dt>{say('optionsSubscriptionCode')}</dt>
          <dd>
            <code>{trust.code}</code>
          </dd>
        </div>
        <div>
          <dt>{say('optionsSubscriptionChecked')}</dt>
          <dd>{when(checked)}</dd>
        </div>
      </dl>
      {problem && (
        <p class="error" role="alert">
          {sayProblem(say, problem)} {say('optionsSubscriptionStays')}
        </p>
      )}
      <div class="row">
        <button type="button" aria-disabled={busy} onClick={ask}>
          {say('optionsSubscriptionAsk')}
        </button>
        <button type="button" class="quiet" onClick={end}>
          {say('optionsSubscriptionEnd')}
        </button>
        <span class="hint" role="status">
          {busy ? say('optionsSubscriptionBusy') : told}
        </span>
      </div>
    </>
  );
}

function Form({ subscription, policy, now, look, take }: SubscriptionProps): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [url, setUrl] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [seen, setSeen] = useState<Look | null>(null);
  const changes: readonly Difference[] = seen ? difference(policy ?? defaultPolicy(), seen.policy) : [];
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setWrong(null);
    setSeen(null);
    const looked = await look(url, code);
    setBusy(false);
    if (looked.ok) return setSeen(looked.look);
    setWrong(looked.problem);
    focusFirstError(form.current);
  };
  const put = async () => {
    const taken = await take();
    setSeen(null);
    if (!taken.ok) return setWrong(taken.problem);
    setUrl('');
    setCode('');
  };
  const isCode = wrong?.key === 'policyCodeShape' || wrong?.key === 'policyTrustCode';
  const error = wrong ? sayProblem(say, wrong) : undefined;
  return (
    <>
      <form ref={form} class="fields" noValidate onSubmit={submit}>
        <TextField
          label={say(subscription ? 'optionsSubscriptionOther' : 'optionsSubscriptionAddress')}
          hint={say('optionsSubscriptionAddressHint')}
          error={isCode ? undefined : error}
          value={url}
          change={(next) => {
            setUrl(next);
            setWrong(null);
          }}
        />
        <TextField
          label={say('optionsSubscriptionCodeField')}
          hint={say('optionsSubscriptionCodeHint')}
          error={isCode ? error : undefined}
          value={code}
          change={(next) => {
            setCode(next);
            setWrong(null);
          }}
        />
        <div class="row">
          <button type="submit" aria-disabled={busy}>
            {say('optionsSubscriptionLook')}
          </button>
          <span class="hint" role="status">
            {busy ? say('optionsSubscriptionBusy') : ''}
          </span>
        </div>
      </form>
      {seen && (
        <section class="preview" aria-label={say('optionsSubscriptionPreview')}>
          <h3>{seen.policy.firm || seen.url}</h3>
          <About policy={seen.policy} by="" at="" now={now} />
          <p>
            {say('optionsSubscriptionCode')} <code>{seen.trust.code}</code>
          </p>
          {seen.trust.how === 'first-use' && <p class="hint">{say('optionsSubscriptionTrust')}</p>}
          <Differences list={changes} />
          <div class="row">
            <button type="button" class="strong" onClick={put}>
              {say('optionsSubscriptionTake')}
            </button>
            <button type="button" onClick={() => setSeen(null)}>
              {say('optionsCancel')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
