import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Platform } from '../../rules/draft.ts';
import { tidyAccount } from '../../utils/policy/accounts.ts';
import { readHandle } from '../../utils/policy/handle.ts';
import type { PolicyAccount } from '../../utils/policy/schema.ts';
import { PLATFORM_IDS, PLATFORM_NAMES, type Problem } from '../../utils/settings.ts';
import { Check, Choice, focusFirstError, Select, TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import { AccountMore } from './account-more.tsx';
import { sayProblem } from './problems.tsx';
import { useSaving } from './saving.ts';

type Save = (account: PolicyAccount) => Promise<readonly Problem[]>;

interface FieldsProps {
  readonly account: PolicyAccount;
  readonly problems: readonly Problem[];
  /** Markets to choose from, by code. */
  readonly markets: readonly string[];
  /** `wait`: not before the field is left. */
  readonly set: (part: Partial<PolicyAccount>, wait?: boolean) => void;
  readonly leave?: () => void;
}

/** What is wrong at a field, `registered.on`; what belongs to none is told at the handle. */
function useErrors(problems: readonly Problem[]): (field: string) => string | undefined {
  const say = useSay();
  return (field) => {
    const found = problems.find(({ path }) => (path.slice(2).join('.') || 'handle') === field);
    return found && sayProblem(say, found);
  };
}

function Fields(props: FieldsProps): VNode {
  const say = useSay();
  const { account, set, leave } = props;
  const error = useErrors(props.problems);
  const left = leave ? { leave } : {};
  return (
    <>
      <Select<Platform>
        label={say('optionsAccountPlatform')}
        error={error('platform')}
        value={account.platform}
        options={PLATFORM_IDS.map((platform) => [platform, PLATFORM_NAMES[platform]] as const)}
        change={(platform) => set({ platform })}
      />
      <TextField
        label={say('optionsAccountHandle')}
        hint={say('optionsAccountHandleHint')}
        error={error('handle')}
        value={account.handle}
        change={(handle) => set({ handle, platform: readHandle(handle).platform ?? account.platform }, true)}
        {...left}
      />
      <TextField
        label={say('optionsAccountName')}
        hint={say('optionsAccountNameHint')}
        error={error('name')}
        value={account.name}
        change={(name) => set({ name })}
        {...left}
      />
      <Choice
        label={say('optionsAccountKind')}
        error={error('kind')}
        value={account.kind}
        options={[
          ['work', say('optionsAccountWork')],
          ['personal', say('optionsAccountPersonal')],
        ]}
        change={(kind) => set({ kind })}
      />
      {account.platform === 'linkedin' && <p class="hint">{say('optionsAccountLinkedin')}</p>}
      {account.kind === 'personal' ? (
        <Check
          label={say('optionsAccountHint')}
          hint={say('optionsAccountHintWhy')}
          on={account.hint === true}
          change={(hint) => set({ hint })}
        />
      ) : (
        <AccountMore account={account} error={error} markets={props.markets} set={set} {...left} />
      )}
    </>
  );
}

/** An account that is not there yet: it is added with a press. */
export function NewAccount(props: { readonly markets: readonly string[]; readonly save: Save }): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const blank: PolicyAccount = { platform: 'linkedin', handle: '', name: '', kind: 'work' };
  const [account, setAccount] = useState(blank);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [count, setCount] = useState(0);
  const set = (part: Partial<PolicyAccount>) => {
    setAccount({ ...account, ...part });
    setProblems(problems.filter(({ path }) => !(String(path[2] ?? 'handle') in part)));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = await props.save(tidyAccount(account));
    setProblems(found);
    if (found.length > 0) return focusFirstError(form.current);
    setAccount({ ...blank, platform: account.platform });
    setCount(count + 1);
  };
  return (
    <form ref={form} class="fields" noValidate onSubmit={submit}>
      {/* what was unfolded for one account is folded again for the next */}
      <Fields key={count} account={account} problems={problems} markets={props.markets} set={set} />
      <div class="row">
        <button type="submit" class="strong">
          {say('optionsAccountAddButton')}
        </button>
      </div>
    </form>
  );
}

/** An account of the list; saved as it is typed, another handle only when its field is left. */
export function EditAccount(props: {
  readonly account: PolicyAccount;
  readonly label: string;
  readonly markets: readonly string[];
  readonly save: (before: PolicyAccount, after: PolicyAccount) => Promise<readonly Problem[]>;
  /** The account as it now is. */
  readonly close: (account: PolicyAccount) => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef(props.account);
  const [account, setAccount] = useState(props.account);
  const { problems, put, flush } = useSaving(async (draft: PolicyAccount) => {
    const before = saved.current;
    const handle = readHandle(draft.handle).handle ?? '';
    const after = tidyAccount({ ...draft, handle });
    if (JSON.stringify(after) === JSON.stringify(before)) return [];
    saved.current = after;
    const found = await props.save(before, after);
    if (found.length > 0) saved.current = before;
    return found;
  });
  const set = (part: Partial<PolicyAccount>, wait = false) => {
    const next = { ...account, ...part };
    setAccount(next);
    put(next, wait);
  };
  const done = async (event: Event) => {
    event.preventDefault();
    if ((await flush()).length > 0) focusFirstError(form.current);
    else props.close(saved.current);
  };
  return (
    <form ref={form} class="fields" noValidate onSubmit={done} aria-label={props.label}>
      <Fields account={account} problems={problems} markets={props.markets} set={set} leave={() => void flush()} />
      <div class="row">
        <button type="submit">{say('optionsNamesClose')}</button>
      </div>
    </form>
  );
}
