import type { ComponentChildren, VNode } from 'preact';
import { twoFactorOf } from '../../utils/policy/accounts.ts';
import type { PolicyAccount } from '../../utils/policy/schema.ts';
import { type MetAccount, PLATFORM_NAMES } from '../../utils/settings.ts';
import { useSay } from '../say.ts';

/** An account as a person calls it. */
export const shownAs = ({ name, handle }: Pick<PolicyAccount, 'name' | 'handle'>): string => name || `@${handle}`;

/** One account, with what is worth knowing about it. */
export function AccountRow(props: {
  readonly account: PolicyAccount;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly children?: ComponentChildren;
}): VNode {
  const say = useSay();
  const { account, today, children } = props;
  const state = twoFactorOf(account, today);
  return (
    <div class="entry">
      <div class="what">
        <b dir="auto">{shownAs(account)}</b>
        <span class={`kind ${account.kind}`}>
          {say(account.kind === 'work' ? 'optionsAccountWork' : 'optionsAccountPersonal')}
        </span>
        <span class="hint">
          {[
            PLATFORM_NAMES[account.platform],
            account.name && `@${account.handle}`,
            account.purpose,
            account.owner && say('optionsAccountOwnedBy', { who: account.owner }),
            account.hint && say('optionsAccountHintOn'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {(state === 'off' || state === 'due') && (
          <span class="caveat wide">
            {say(state === 'off' ? 'optionsAccountTwoFactorIsOff' : 'optionsAccountTwoFactorLook')}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}

/** Accounts that were met on the sites and that nobody has registered: one press each. */
export function MetAccounts(props: {
  readonly met: readonly MetAccount[];
  readonly take: (account: MetAccount, kind: PolicyAccount['kind']) => void;
  readonly dismiss: (account: MetAccount) => void;
}): VNode {
  const say = useSay();
  const ways = [
    ['optionsAccountWork', (account: MetAccount) => props.take(account, 'work')],
    ['optionsAccountPersonal', (account: MetAccount) => props.take(account, 'personal')],
    ['optionsAccountNotMine', props.dismiss],
  ] as const;
  return (
    <section class="panel">
      <h2>{say('optionsAccountMet')}</h2>
      <p class="hint">{say('optionsAccountMetHint')}</p>
      <ul class="entries" aria-label={say('optionsAccountMet')}>
        {props.met.map((account) => (
          <li key={`${account.platform}/${account.handle}`}>
            <div class="entry">
              <div class="what">
                <b dir="auto">{shownAs(account)}</b>
                <span class="hint">
                  {[PLATFORM_NAMES[account.platform], account.name && `@${account.handle}`].filter(Boolean).join(' · ')}
                </span>
              </div>
              {ways.map(([words, press]) => (
                <button
                  key={words}
                  type="button"
                  class={words === 'optionsAccountNotMine' ? 'quiet' : undefined}
                  aria-label={say('optionsAccountIs', { what: shownAs(account), kind: say(words) })}
                  onClick={() => press(account)}
                >
                  {say(words)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
