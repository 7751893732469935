import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { difference } from '../../utils/policy/difference.ts';
import type { Imported } from '../../utils/policy/import.ts';
import { defaultPolicy, type Policy } from '../../utils/policy/schema.ts';
import type { Carry } from '../../utils/policy/travel.ts';
import type { Problem } from '../../utils/settings.ts';
import { useDrop } from '../drop.ts';
import { Choice } from '../field.tsx';
import { useSay } from '../say.ts';
import { Differences } from './difference.tsx';
import { About } from './layers.tsx';
import { Problems } from './problems.tsx';

type Good = Imported & { readonly ok: true };

interface FileProps {
  readonly policy: Policy;
  /** The imported file in force. */
  readonly layer: Policy | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly save: (carry: Carry) => void;
  readonly read: (file: globalThis.File) => Promise<Imported>;
  /** As a layer above one's own, or in the place of one's own settings. */
  readonly take: (file: Good, as: 'file' | 'own') => Promise<readonly Problem[]>;
}

/** The policy as a file: out, and in again after a look at what would change. */
export function FilePanel(props: FileProps): VNode {
  const say = useSay();
  const [carry, setCarry] = useState<Carry>('without');
  return (
    <>
      <section class="panel">
        <h2>{say('optionsFileExport')}</h2>
        <p class="hint">{say('optionsFileExportHint')}</p>
        <Choice<Carry>
          label={say('optionsFileCarry')}
          hint={
            carry === 'plain'
              ? say('optionsFilePlainHint')
              : carry === 'prints'
                ? say('optionsFilePrintsHint')
                : undefined
          }
          value={carry}
          options={[
            ['without', say('optionsFileWithout')],
            ['prints', say('optionsFilePrints')],
            ['plain', say('optionsFilePlain')],
          ]}
          change={setCarry}
        />
        <button type="button" onClick={() => props.save(carry)}>
          {say('optionsFileExport')}
        </button>
      </section>
      <Import {...props} />
    </>
  );
}

function Import({ policy, layer, now, read, take }: FileProps): VNode {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [next, setNext] = useState<Good | null>(null);
  const [as, setAs] = useState<'file' | 'own'>('own');
  const panel = useRef<HTMLElement>(null);
  const open = async (file: globalThis.File | undefined) => {
    if (!file) return;
    const imported = await read(file);
    if (picker.current) picker.current.value = '';
    setProblems(imported.ok ? [] : imported.problems);
    setNext(imported.ok ? imported : null);
    // what names a firm, or is signed, was not meant to be one's own
    if (imported.ok) setAs(imported.code || imported.policy.firm || imported.policy.locks.length > 0 ? 'file' : 'own');
  };
  const over = useDrop(panel, (file) => void open(file));
  const put = async () => {
    if (!next) return;
    const refused = await take(next, as);
    setProblems(refused);
    if (refused.length === 0) setNext(null);
  };
  return (
    <section ref={panel} class={over ? 'panel over' : 'panel'}>
      <h2>{say('optionsFileImport')}</h2>
      <p class="hint">{say('optionsFileImportHint')}</p>
      <input ref={picker} hidden type="file" onChange={(event) => open(event.currentTarget.files?.[0])} />
      <button type="button" onClick={() => picker.current?.click()}>
        {say('optionsFileImport')}
      </button>
      <div role="alert">
        {problems.length > 0 && (
          <>
            <p class="error">{say('optionsFileProblems')}</p>
            <Problems problems={problems} />
          </>
        )}
      </div>
      {next && (
        <section class="preview" aria-label={say('optionsFileAsk')}>
          <h3 dir="auto">{next.policy.firm || next.name}</h3>
          <About policy={next.policy} by={next.code ? '' : next.name} at="" now={now} />
          {next.code && (
            <p>
              {say('optionsSubscriptionCode')} <code>{next.code}</code>
            </p>
          )}
          <Choice<'file' | 'own'>
            label={say('optionsFileAs')}
            hint={say(as === 'file' ? 'optionsFileAsFirmHint' : 'optionsFileAsOwnHint')}
            value={as}
            options={[
              ['file', say('optionsFileAsFirm')],
              ['own', say('optionsFileAsOwn')],
            ]}
            change={setAs}
          />
          <Differences list={difference(as === 'own' ? policy : (layer ?? defaultPolicy()), next.policy)} />
          <div class="row">
            <button type="button" class="strong" onClick={put}>
              {say(as === 'own' ? 'optionsFileReplace' : 'optionsSubscriptionTake')}
            </button>
            <button type="button" onClick={() => setNext(null)}>
              {say('optionsCancel')}
            </button>
          </div>
        </section>
      )}
    </section>
  );
}
