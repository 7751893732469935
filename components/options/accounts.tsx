import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Platform } from '../../rules/draft.ts';
import { readHandle } from '../../utils/policy/handle.ts';
import type { Policy, PolicyAccount } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../utils/settings.ts';
import { Check, Choice, focusFirstError, Select, TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';

const BLANK: PolicyAccount = { platform: 'linkedin', handle: '', name: '', kind: 'work' };
const id = ({ platform, handle }: PolicyAccount) => `${platform}/${handle}`;
const shown = ({ name, handle }: PolicyAccount) => name || `@${handle}`;
/** The hint is a personal account's only: it does not outlive a change of kind. */
const tidy = ({ hint, ...account }: PolicyAccount): PolicyAccount =>
  hint && account.kind === 'personal' ? { ...account, hint } : account;

/** The accounts that speak: which are for work, which are the person's own. */
export function Accounts({ policy, change }: PanelProps): VNode {
  const say = useSay();
  const [editing, setEditing] = useState<string | null>(null);
  const replace = (old: PolicyAccount, next: PolicyAccount) => (policy: Policy) => ({
    ...policy,
    accounts: policy.accounts.map((account) => (id(account) === id(old) ? next : account)),
  });
  const remove = (old: PolicyAccount) =>
    change(
      (policy) => ({ ...policy, accounts: policy.accounts.filter((account) => id(account) !== id(old)) }),
      say('optionsRemoved', { what: shown(old) }),
    );
  return (
    <>
      <p class="lead">{say('optionsAccountsLead')}</p>
      {policy.accounts.length === 0 ? (
        <p class="empty">{say('optionsAccountsEmpty')}</p>
      ) : (
        <ul class="entries" aria-label={say('optionsAccountList')}>
          {policy.accounts.map((account) => (
            <li key={id(account)}>
              {editing === id(account) ? (
                <AccountForm
                  start={account}
                  go={say('optionsDone')}
                  cancel={() => setEditing(null)}
                  save={async (next) => {
                    const problems = await change(replace(account, next));
                    if (problems.length === 0) setEditing(null);
                    return problems;
                  }}
                />
              ) : (
                <div class="entry">
                  <div class="what">
                    <b dir="auto">{shown(account)}</b>
                    <span class={`kind ${account.kind}`}>
                      {say(account.kind === 'work' ? 'optionsAccountWork' : 'optionsAccountPersonal')}
                    </span>
                    <span class="hint">
                      {[
                        PLATFORM_NAMES[account.platform],
                        account.name && `@${account.handle}`,
                        account.hint && say('optionsAccountHintOn'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </div>
                  <button
                    type="button"
                    aria-label={say('optionsEditWhat', { what: shown(account) })}
                    onClick={() => setEditing(id(account))}
                  >
                    {say('optionsEdit')}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('optionsRemoveWhat', { what: shown(account) })}
                    onClick={() => remove(account)}
                  >
                    {say('optionsRemove')}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <section class="panel">
        <h2>{say('optionsAccountAdd')}</h2>
        <AccountForm
          start={BLANK}
          go={say('optionsAccountAddButton')}
          save={(account) =>
            change(
              (policy) => ({ ...policy, accounts: [...policy.accounts, account] }),
              say('optionsAccountAdded', { name: account.name || (readHandle(account.handle).handle ?? '') }),
            )
          }
        />
      </section>
    </>
  );
}

function AccountForm(props: {
  readonly start: PolicyAccount;
  readonly go: string;
  readonly save: (account: PolicyAccount) => ReturnType<PanelProps['change']>;
  readonly cancel?: () => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [account, setAccount] = useState(props.start);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (part: Partial<PolicyAccount>) => {
    setAccount({ ...account, ...part });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in part))));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const problems = await props.save(tidy(account));
    const told = problems.map((problem) => [String(problem.path[2] ?? 'handle'), sayProblem(say, problem)] as const);
    setErrors(Object.fromEntries(told.reverse()));
    if (problems.length > 0) focusFirstError(form.current);
    else if (!props.cancel) setAccount({ ...BLANK, platform: account.platform });
  };
  return (
    <form ref={form} class="fields" noValidate onSubmit={submit}>
      <Select<Platform>
        label={say('optionsAccountPlatform')}
        error={errors.platform}
        value={account.platform}
        options={PLATFORM_IDS.map((platform) => [platform, PLATFORM_NAMES[platform]] as const)}
        change={(platform) => set({ platform })}
      />
      <TextField
        label={say('optionsAccountHandle')}
        hint={say('optionsAccountHandleHint')}
        error={errors.handle}
        value={account.handle}
        change={(handle) => set({ handle, platform: readHandle(handle).platform ?? account.platform })}
      />
      <TextField
        label={say('optionsAccountName')}
        hint={say('optionsAccountNameHint')}
        error={errors.name}
        value={account.name}
        change={(name) => set({ name })}
      />
      <Choice
        label={say('optionsAccountKind')}
        error={errors.kind}
        value={account.kind}
        options={[
          ['work', say('optionsAccountWork')],
          ['personal', say('optionsAccountPersonal')],
        ]}
        change={(kind) => set({ kind })}
      />
      {account.kind === 'personal' && (
        <Check
          label={say('optionsAccountHint')}
          hint={say('optionsAccountHintWhy')}
          on={account.hint === true}
          change={(hint) => set({ hint })}
        />
      )}
      <div class="row">
        <button type="submit" class="strong">
          {props.go}
        </button>
        {props.cancel && (
          <button type="button" onClick={props.cancel}>
            {say('optionsCancel')}
          </button>
        )}
      </div>
    </form>
  );
}
