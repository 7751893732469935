import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type OpenKey, unwrapKey, wrapKey } from '../../utils/policy/keys.ts';
import { keyCode } from '../../utils/policy/trust.ts';
import { Check, Confirm, focusFirstError } from '../field.tsx';
import { useSay } from '../say.ts';

/** Bytes of a file that could be a backup; more is not even read. */
const LARGEST = 100_000;

interface PassphraseProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly shown: boolean;
  /** What a password manager is told of the field. */
  readonly kind: 'new-password' | 'current-password';
  readonly change: (value: string) => void;
}

/** A line that nobody reads over the shoulder. */
function Passphrase({ label, hint, error, value, shown, kind, change }: PassphraseProps): VNode {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        autocomplete={kind}
        spellcheck={false}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Offers a backup of a key that was just made; afterwards the key cannot be taken out any more. */
export function Backup(props: {
  readonly made: OpenKey;
  readonly save: (name: string, text: string) => void;
  readonly keep: () => void;
  readonly drop: () => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [error, setError] = useState<{ readonly first?: string; readonly again?: string }>({});
  const [busy, setBusy] = useState(false);
  const [backup, setBackup] = useState('');
  const [asking, setAsking] = useState(false);
  const file = `slipguard-key-${keyCode(props.made.publicKey).slice(0, 5)}.json`;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    // the key lives in this page only until it is kept: the browser asks before it is lost
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const refuse = (wrong: typeof error) => {
    setError(wrong);
    focusFirstError(form.current);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const wrapped = await wrapKey(props.made, phrase);
    setBusy(false);
    if (!wrapped.ok) return refuse({ first: say(wrapped.key) });
    if (phrase !== again) return refuse({ again: say('optionsSignPhraseOther') });
    props.save(file, wrapped.backup);
    setBackup(wrapped.backup);
  };
  return (
    <section class="preview" aria-label={say('optionsSignBackup')}>
      <h3>{say('optionsSignBackup')}</h3>
      <p>{say('optionsSignBackupWhy')}</p>
      {backup ? (
        <>
          <p role="status">{say('optionsSignBackupSaved', { file })}</p>
          <div class="row">
            <button type="button" class="strong" ref={focusIt} onClick={props.keep}>
              {say('optionsSignBackupThere')}
            </button>
            <button type="button" onClick={() => props.save(file, backup)}>
              {say('optionsSignBackupAgain')}
            </button>
          </div>
        </>
      ) : (
        <form ref={form} class="fields" noValidate onSubmit={submit}>
          <Passphrase
            kind="new-password"
            label={say('optionsSignPhrase')}
            hint={say('optionsSignPhraseHint')}
            error={error.first}
            value={phrase}
            shown={shown}
            change={(value) => {
              setPhrase(value);
              setError({});
            }}
          />
          <Passphrase
            kind="new-password"
            label={say('optionsSignPhraseAgain')}
            error={error.again}
            value={again}
            shown={shown}
            change={(value) => {
              setAgain(value);
              setError({});
            }}
          />
          <Check label={say('optionsSignPhraseShow')} on={shown} change={setShown} />
          <p class="hint" role="status">
            {busy && say('optionsSignWorking')}
          </p>
          <div class="row">
            <button type="submit" class="strong" aria-disabled={busy}>
              {say('optionsSignBackupSave')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(true)}>
              {say('optionsSignBackupWithout')}
            </button>
            <button type="button" class="quiet" onClick={props.drop}>
              {say('optionsCancel')}
            </button>
          </div>
        </form>
      )}
      {asking && (
        <Confirm
          title={say('optionsSignBackupWithoutAsk')}
          body={<p>{say('optionsSignBackupWithoutBody')}</p>}
          go={say('optionsSignBackupWithout')}
          yes={props.keep}
          no={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** Brings a key back from its backup. */
export function Restore({
  take,
  drop,
}: {
  readonly take: (opened: OpenKey) => void;
  readonly drop: () => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const [shown, setShown] = useState(false);
  const [error, setError] = useState<{ readonly file?: string; readonly phrase?: string }>({});
  const [busy, setBusy] = useState(false);
  const refuse = (wrong: typeof error) => {
    setError(wrong);
    focusFirstError(form.current);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!file) return refuse({ file: say('optionsSignRestoreNone') });
    if (file.size > LARGEST) return refuse({ file: say('policyKeyNotBackup') });
    setBusy(true);
    const text = await file.text().catch(() => '');
    const read = await unwrapKey(text, phrase);
    setBusy(false);
    if (read.ok) take(read.opened);
    else refuse(read.key === 'policyKeyWrong' ? { phrase: say(read.key) } : { file: say(read.key) });
  };
  return (
    <form ref={form} class="preview fields" noValidate onSubmit={submit} aria-label={say('optionsSignHaveBackup')}>
      <div class="field">
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setError({});
          }}
        />
        <div class="row">
          <button
            type="button"
            ref={focusIt}
            aria-describedby={id}
            aria-invalid={error.file ? 'true' : undefined}
            onClick={() => picker.current?.click()}
          >
            {say('optionsSignRestoreFile')}
          </button>
          {file && <span dir="auto">{file.name}</span>}
        </div>
        <p id={id} class="error">
          {error.file}
        </p>
      </div>
      <Passphrase
        kind="current-password"
        label={say('optionsSignPhrase')}
        error={error.phrase}
        value={phrase}
        shown={shown}
        change={(value) => {
          setPhrase(value);
          setError({});
        }}
      />
      <Check label={say('optionsSignPhraseShow')} on={shown} change={setShown} />
      <p class="hint" role="status">
        {busy && say('optionsSignWorking')}
      </p>
      <div class="row">
        <button type="submit" class="strong" aria-disabled={busy}>
          {say('optionsSignRestore')}
        </button>
        <button type="button" class="quiet" onClick={drop}>
          {say('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

/** What has just appeared in the place of what was pressed takes the focus over. */
const focusIt = (element: HTMLElement | null) => element?.focus();
