import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toBase64url } from '../../utils/policy/bytes.ts';
import type { KeptKey, OpenKey } from '../../utils/policy/keys.ts';
import { keyCode } from '../../utils/policy/trust.ts';
import { Confirm } from '../field.tsx';
import { useSay, useWhen } from '../say.ts';
import { Backup, Restore } from './signing-backup.tsx';

export interface KeyProps {
  /** Null where this browser has none. */
  readonly signer: KeptKey | null;
  /** Makes a key; the one in use until now, if any, vouches for it. */
  readonly make: () => Promise<OpenKey>;
  /** Keeps a key in place of any other; rejects where the browser stores nothing. */
  readonly keep: (made: OpenKey) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Offers a text as a file. */
  readonly save: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** The key that signs: made, backed up, brought back, changed and forgotten. */
export function SigningKey(props: KeyProps): VNode {
  const say = useSay();
  const { signer } = props;
  const [made, setMade] = useState<OpenKey | null>(null);
  const [restoring, setRestoring] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  const [told, setTold] = useState('');
  const [wrong, setWrong] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // what was pressed is gone by then
    if (told) status.current?.focus();
  }, [told]);
  const make = async () => {
    setTold('');
    setWrong('');
    try {
      setMade(await props.make());
    } catch {
      setWrong(say('optionsSignUnsupported'));
    }
  };
  const keep = async (key: OpenKey) => {
    try {
      await props.keep(key);
      // what could still be written down is not left lying about
      key.pkcs8.fill(0);
      setMade(null);
      setRestoring(false);
      setTold(say('optionsSignKept'));
    } catch {
      setWrong(say('optionsSignNotKept'));
    }
  };
  const drop = () => {
    made?.pkcs8.fill(0);
    setMade(null);
    setRestoring(false);
  };
  return (
    <div class="group">
      {signer ? <KeyCard signer={signer} copy={props.copy} /> : <p>{say('optionsSignMakeHint')}</p>}
      <p ref={status} role="status" tabIndex={-1} class={told ? '' : 'unseen'}>
        {told}
      </p>
      <div role="alert">{wrong && <p class="error">{wrong}</p>}</div>
      {made ? (
        <Backup made={made} save={props.save} keep={() => void keep(made)} drop={drop} />
      ) : restoring ? (
        <Restore take={(opened) => void keep(opened)} drop={drop} />
      ) : (
        <div class="row">
          <button type="button" class={signer ? '' : 'strong'} onClick={make}>
            {say(signer ? 'optionsSignChange' : 'optionsSignMake')}
          </button>
          {signer ? (
            <button type="button" class="quiet" onClick={() => setForgetting(true)}>
              {say('optionsSignForget')}
            </button>
          ) : (
            <button type="button" onClick={() => setRestoring(true)}>
              {say('optionsSignHaveBackup')}
            </button>
          )}
        </div>
      )}
      {signer && <p class="hint">{say('optionsSignChangeHint')}</p>}
      {forgetting && (
        <Confirm
          title={say('optionsSignForgetAsk')}
          body={<p>{say('optionsSignForgetBody')}</p>}
          go={say('optionsSignForget')}
          yes={() => {
            setForgetting(false);
            void props.forget().then(() => setTold(say('optionsSignForgotten')));
          }}
          no={() => setForgetting(false)}
        />
      )}
    </div>
  );
}

function KeyCard({ signer, copy }: { readonly signer: KeptKey; readonly copy: KeyProps['copy'] }): VNode {
  const say = useSay();
  const when = useWhen();
  const [copied, setCopied] = useState('');
  const code = keyCode(signer.publicKey);
  const publicKey = toBase64url(signer.publicKey);
  const button = (text: string, label: 'optionsSignCopyCode' | 'optionsSignCopyPublic') => (
    <button
      type="button"
      class={label === 'optionsSignCopyCode' ? '' : 'quiet'}
      onClick={() => void copy(text).then(() => setCopied(text))}
    >
      {say(copied === text ? 'optionsCopied' : label)}
    </button>
  );
  return (
    <>
      <h3>{say('optionsSubscriptionCode')}</h3>
      <div class="row score">
        <b dir="ltr">{code}</b>
        {button(code, 'optionsSignCopyCode')}
      </div>
      <p class="hint">{say('optionsSignKeySince', { when: when(signer.since) })}</p>
      <details class="fold">
        <summary>{say('optionsSignPublic')}</summary>
        <div class="row">
          <code dir="ltr">{publicKey}</code>
          {button(publicKey, 'optionsSignCopyPublic')}
        </div>
      </details>
    </>
  );
}
