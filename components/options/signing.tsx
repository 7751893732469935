import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { KeptKey } from '../../utils/policy/keys.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import '../signing.css';
import type { PanelProps } from './panel.ts';
import { nextVersion } from './signing-file.ts';
import { Head, useHead } from './signing-head.tsx';
import { type KeyProps, SigningKey } from './signing-key.tsx';
import { Locks } from './signing-locks.tsx';
import { Out, type OutProps } from './signing-out.tsx';

interface SigningProps extends Pick<PanelProps, 'policy' | 'change'>, Omit<KeyProps, 'signer'> {
  /** Undefined while it is being read, null where this browser has none. */
  readonly signer: KeptKey | null | undefined;
  /** The document that was signed here last. */
  readonly last: Policy | null;
  /** Signs a document and offers it as a file. */
  readonly sign: OutProps['sign'];
  /** ISO 8601. */
  readonly now: string;
}

/** For whoever looks after a firm's policy: a key, what goes out, and the signed file. */
export function Signing({ signer, ...props }: SigningProps): VNode {
  const say = useSay();
  return (
    <section class="panel signing">
      <h2>{say('optionsSign')}</h2>
      <p class="hint">{say('optionsSignHint')}</p>
      {signer === undefined ? <p class="hint">{say('optionsLoading')}</p> : <SigningKey signer={signer} {...props} />}
      {signer && <HandOut {...props} />}
    </section>
  );
}

/** The last moment of a day on this machine's calendar, ISO 8601; null where it is none. */
function endOf(day: string): string | null {
  const end = new Date(`${day}T23:59:59`);
  return Number.isNaN(end.getTime()) ? null : end.toISOString().replace('.000Z', 'Z');
}

/** The day of a moment on this machine's calendar. */
function dayOf(at: string): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function inAYear(now: string): string {
  const date = new Date(now);
  date.setFullYear(date.getFullYear() + 1);
  return dayOf(date.toISOString());
}

function HandOut(props: Omit<SigningProps, 'signer'>): VNode {
  const say = useSay();
  const { policy, change, last, now } = props;
  const fields = useRef<HTMLDivElement>(null);
  const head = useHead(policy, change);
  const [needed, setNeeded] = useState(false);
  const [typedVersion, setTypedVersion] = useState<string | null>(null);
  // a policy that never went out gets a year; one that went out without an end keeps none
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const day = typedDay ?? (policy.expires ? dayOf(policy.expires) : last ? '' : inAYear(now));
  const least = nextVersion(policy, last);
  const version = typedVersion === null ? least : Number(typedVersion);
  const isGrown = Number.isSafeInteger(version) && version >= least;
  // a day that nobody touched is the moment that is stored, to the second
  const kept = policy.expires && dayOf(policy.expires) === day ? policy.expires : undefined;
  const expires = kept ?? (day === '' ? null : endOf(day));
  const isPast = expires !== null && Date.parse(expires) <= Date.parse(now);
  const setDay = (next: string) => {
    setTypedDay(next);
    const expires = endOf(next);
    void change(({ expires: _, ...policy }) => (expires === null ? policy : { ...policy, expires }));
  };
  const ready = async () => {
    setNeeded(true);
    const problems = await head.flush();
    const good = problems.length === 0 && head.shown.firm.trim() !== '' && isGrown && !isPast;
    if (!good) focusFirstError(fields.current);
    return good;
  };
  return (
    <>
      <div ref={fields} class="fields">
        <Head head={head} needed={needed} />
        <TextField
          type="number"
          label={say('optionsSignVersion')}
          hint={say('optionsSignVersionHint')}
          error={isGrown ? undefined : say('optionsSignVersionGrow', { n: least })}
          value={typedVersion ?? String(least)}
          change={setTypedVersion}
        />
        <TextField
          type="date"
          label={say('optionsSignExpires')}
          hint={say(day === '' ? 'optionsSignExpiresNone' : 'optionsSignExpiresHint')}
          error={isPast ? say('optionsSignExpiresPast') : undefined}
          value={day}
          change={setDay}
        />
        {(day === '' || isPast) && (
          <div class="row">
            <button type="button" onClick={() => setDay(inAYear(now))}>
              {say('optionsSignYear')}
            </button>
          </div>
        )}
      </div>
      <Locks policy={policy} change={change} />
      <Out
        policy={policy}
        last={last}
        version={version}
        expires={expires}
        change={change}
        ready={ready}
        sign={async (document) => {
          const signed = await props.sign(document);
          if (signed.ok) setTypedVersion(null);
          return signed;
        }}
      />
    </>
  );
}
