import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { accountId, patchAccount } from '../../utils/policy/accounts.ts';
import { readHandle } from '../../utils/policy/handle.ts';
import { lockOf } from '../../utils/policy/layers.ts';
import type { PolicyAccount } from '../../utils/policy/schema.ts';
import type { MetAccount } from '../../utils/settings.ts';
import { useSay } from '../say.ts';
import { EditAccount, NewAccount } from './account-form.tsx';
import { AccountRow, MetAccounts, shownAs } from './account-row.tsx';
import { sayLocked } from './firm.ts';
import type { PanelProps } from './panel.ts';

interface AccountsProps extends PanelProps {
  /** Accounts that acted on a site and that nobody has registered. */
  readonly met: readonly MetAccount[];
  /** `mine`: it is registered now; else it is never offered again. */
  readonly dismiss: (account: MetAccount, mine?: boolean) => void;
}

/** The accounts that speak: which are for work, which are the person's own. */
export function Accounts({ policy, effective, change, met, dismiss }: AccountsProps): VNode {
  const say = useSay();
  // an account whose handle is being changed keeps its row, and with it the caret
  const [editing, setEditing] = useState<{ readonly key: string; readonly ids: readonly string[] } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const today = new Date().toISOString().slice(0, 10);
  const mine = new Set(policy.accounts.map(accountId));
  const brought = effective.policy.accounts.filter((account) => !mine.has(accountId(account)));
  const offered = met.filter((account) => !mine.has(accountId(account)) && !brought.some(isSame(account)));
  const { markets, firm } = effective.policy;
  const put = (account: PolicyAccount) =>
    change(
      (policy) => ({ ...policy, accounts: [...policy.accounts, account] }),
      say('optionsAccountAdded', { name: account.name || (readHandle(account.handle).handle ?? '') }),
    );
  const take = async (account: MetAccount, kind: PolicyAccount['kind']) => {
    const { platform, handle, name } = account;
    const problems = await put({ platform, handle, name, kind });
    if (problems.length === 0) dismiss(account, true);
  };
  const remove = (old: PolicyAccount) =>
    change(
      (policy) => ({ ...policy, accounts: policy.accounts.filter((account) => accountId(account) !== accountId(old)) }),
      say('optionsRemoved', { what: shownAs(old) }),
    );
  const close = ({ platform, handle }: PolicyAccount) => {
    setEditing(null);
    // back to where the form was opened
    const row = CSS.escape(`${platform}/${handle}`);
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus());
  };
  return (
    <>
      <p class="lead">{say('optionsAccountsLead')}</p>
      {offered.length > 0 && (
        <MetAccounts met={offered} take={(account, kind) => void take(account, kind)} dismiss={(it) => dismiss(it)} />
      )}
      {policy.accounts.length === 0 ? (
        <p class="empty">{say('optionsAccountsEmpty')}</p>
      ) : (
        <ul class="entries" aria-label={say('optionsAccountList')} ref={list}>
          {policy.accounts.map((account) => {
            const id = accountId(account);
            const open = editing?.ids.includes(id) === true;
            const label = say('optionsEditWhat', { what: shownAs(account) });
            return (
              <li key={open ? editing.key : id} data-row={id}>
                {open ? (
                  <EditAccount
                    account={account}
                    label={label}
                    markets={markets}
                    save={(before, after) => {
                      setEditing((now) => now && { ...now, ids: [accountId(before), accountId(after)] });
                      return change((policy) => ({
                        ...policy,
                        accounts: patchAccount(policy.accounts, before, after),
                      }));
                    }}
                    close={close}
                  />
                ) : (
                  <AccountRow account={account} today={today}>
                    <button type="button" aria-label={label} onClick={() => setEditing({ key: id, ids: [id] })}>
                      {say('optionsEdit')}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={say('optionsRemoveWhat', { what: shownAs(account) })}
                      onClick={() => remove(account)}
                    >
                      {say('optionsRemove')}
                    </button>
                  </AccountRow>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p class="hint">{say('optionsAccountNoPassword')}</p>
      {brought.length > 0 && (
        <section class="panel">
          <h2>{say('optionsNamesFromFirm', { firm: firm || say('optionsFirmUnnamed') })}</h2>
          <p class="hint">{sayLocked(say, effective, 'optionsAccountFirmHint')}</p>
          <ul class="entries" aria-label={say('optionsNamesFromFirm', { firm: firm || say('optionsFirmUnnamed') })}>
            {brought.map((account) => (
              <li key={accountId(account)}>
                <AccountRow account={account} today={today}>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() =>
                      put({ platform: account.platform, handle: account.handle, name: account.name, kind: 'personal' })
                    }
                  >
                    {say('optionsAccountItsMine')}
                    <span class="unseen"> {shownAs(account)}</span>
                  </button>
                </AccountRow>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <h2>{say('optionsAccountAdd')}</h2>
        {lockOf(effective, 'accounts') && <p class="hint">{sayLocked(say, effective, 'optionsAccountLocked')}</p>}
        <NewAccount markets={markets} save={put} />
      </section>
    </>
  );
}

const isSame = (one: MetAccount) => (other: PolicyAccount) => accountId(one) === accountId(other);
