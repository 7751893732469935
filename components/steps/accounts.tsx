import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Platform } from '../../rules/draft.ts';
import { readHandle } from '../../utils/policy/handle.ts';
import type { Policy, PolicyAccount } from '../../utils/policy/schema.ts';
import { toleranceOf } from '../../utils/policy/tolerance.ts';
import { type MetAccount, PLATFORM_IDS, PLATFORM_NAMES } from '../../utils/settings.ts';
import { Choice, Select, TextField } from '../field.tsx';
import { sayProblem } from '../options/problems.tsx';
import { Questions } from '../options/tolerance.tsx';
import { useSay } from '../say.ts';
import { Frame, type StepProps } from './frame.tsx';

type Kind = PolicyAccount['kind'];
type Named = Pick<PolicyAccount, 'platform' | 'handle' | 'name'>;

const id = ({ platform, handle }: Named) => `${platform}/${handle}`;
const shown = ({ name, handle }: Named) => name || `@${handle}`;

/** My accounts: those that were met are offered, others are pasted; for work or the person's own. */
export function AccountsStep(props: StepProps): VNode {
  const say = useSay();
  const { policy, sites, change, dismiss } = props;
  const [text, setText] = useState('');
  const [site, setSite] = useState<Platform>(sites[0] ?? 'linkedin');
  const [kind, setKind] = useState<Kind>('work');
  const [error, setError] = useState('');
  const area = useRef<HTMLDivElement>(null);
  const known = new Set(policy.accounts.map(id));
  const met = props.met.filter((account) => !known.has(id(account)));

  const put = (account: PolicyAccount) =>
    change(
      (policy) => ({ ...policy, accounts: [...policy.accounts, account] }),
      say('optionsAccountAdded', { name: shown(account) }),
    );
  // the row that was pressed goes: the focus moves on to the next one, or to the field
  const left = useRef(met.length);
  useEffect(() => {
    if (met.length < left.current) area.current?.querySelector<HTMLElement>('button, input')?.focus();
    left.current = met.length;
  });
  const take = async (account: MetAccount, kind: Kind) => {
    const { platform, handle, name } = account;
    const problems = await put({ platform, handle, name, kind });
    if (problems.length === 0) dismiss(account);
    setError(problems[0] ? sayProblem(say, problems[0]) : '');
  };
  const add = async () => {
    const read = readHandle(text);
    const problems = await put({ platform: read.platform ?? site, handle: text, name: '', kind });
    setError(problems[0] ? sayProblem(say, problems[0]) : '');
    if (problems.length === 0) setText('');
    return problems.length === 0;
  };
  // Enter in the field adds, so that several can be pasted one after another; in an empty one it goes on
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.type !== 'text' || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  return (
    <Frame
      {...props}
      title="welcomeStepsAccounts"
      lead="welcomeStepsAccountsLead"
      save={async () => text.trim() === '' || (await add())}
    >
      <div class="fields" ref={area}>
        {met.length > 0 && (
          <ul class="entries" aria-label={say('welcomeStepsMet')}>
            {met.map((account) => (
              <li key={id(account)} class="entry">
                <Who account={account} />
                <button type="button" onClick={() => void take(account, 'work')}>
                  {say('optionsAccountWork')}
                  <span class="unseen"> {shown(account)}</span>
                </button>
                <button type="button" onClick={() => void take(account, 'personal')}>
                  {say('optionsAccountPersonal')}
                  <span class="unseen"> {shown(account)}</span>
                </button>
                <button type="button" class="quiet" onClick={() => dismiss(account)}>
                  {say('welcomeStepsNotMine')}
                  <span class="unseen"> {shown(account)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field within, and is none itself */}
        <div class="fields" onKeyDown={keys}>
          <TextField
            label={say('welcomeStepsAccountsField')}
            hint={say('welcomeStepsAccountsHint')}
            error={error || undefined}
            value={text}
            change={(next) => {
              setText(next);
              setError('');
            }}
          />
          {text.trim() !== '' && readHandle(text).platform === null && (
            <Select<Platform>
              label={say('optionsAccountPlatform')}
              value={site}
              options={PLATFORM_IDS.map((platform) => [platform, PLATFORM_NAMES[platform]] as const)}
              change={setSite}
            />
          )}
          <Choice<Kind>
            label={say('optionsAccountKind')}
            value={kind}
            options={[
              ['work', say('optionsAccountWork')],
              ['personal', say('optionsAccountPersonal')],
            ]}
            change={setKind}
          />
          <div class="row">
            <button type="button" onClick={() => void add()}>
              {say('optionsAccountAddButton')}
            </button>
          </div>
        </div>
      </div>
      <ul class="entries" aria-label={say('optionsAccountList')}>
        {policy.accounts.map((account) => (
          <li key={id(account)}>
            <Added account={account} change={change} />
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function Who({ account }: { readonly account: Named & { readonly kind?: Kind } }): VNode {
  const say = useSay();
  const { kind } = account;
  return (
    <div class="what">
      <b dir="auto">{shown(account)}</b>
      {kind && (
        <span class={`kind ${kind}`}>{say(kind === 'work' ? 'optionsAccountWork' : 'optionsAccountPersonal')}</span>
      )}
      <span class="hint">
        {[PLATFORM_NAMES[account.platform], account.name && `@${account.handle}`].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** One that is registered; for work, the five questions wait folded. */
function Added({ account, change }: { readonly account: PolicyAccount } & Pick<StepProps, 'change'>): VNode {
  const say = useSay();
  const others = (policy: Policy) => policy.accounts.filter((one) => id(one) !== id(account));
  return (
    <>
      <div class="entry">
        <Who account={account} />
        <button
          type="button"
          class="quiet"
          aria-label={say('optionsRemoveWhat', { what: shown(account) })}
          onClick={() =>
            void change(
              (policy) => ({ ...policy, accounts: others(policy) }),
              say('optionsRemoved', { what: shown(account) }),
            )
          }
        >
          {say('optionsRemove')}
        </button>
      </div>
      {account.kind === 'work' && (
        <details class="fold">
          <summary>{say('welcomeStepsMore')}</summary>
          <Questions
            answers={account.answers ?? []}
            change={(answers) =>
              void change((policy) => ({
                ...policy,
                accounts: policy.accounts.map((one) =>
                  id(one) === id(account) ? { ...one, answers: [...answers], tolerance: toleranceOf(answers) } : one,
                ),
              }))
            }
          />
        </details>
      )}
    </>
  );
}
