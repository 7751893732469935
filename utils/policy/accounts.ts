import type { Platform } from '../../rules/draft.ts';
import type { Policy, PolicyAccount } from './schema.ts';

/** Days after which a look at the two-factor login is due again. */
export const CHECKED_DAYS = 90;

/** Where each site keeps its two-factor login; opened by the person, never by us. */
export const TWO_FACTOR_PAGES: Readonly<Record<Platform, string>> = {
  linkedin: 'https://www.linkedin.com/mypreferences/d/two-factor-authentication',
  facebook: 'https://accountscenter.facebook.com/password_and_security/two_factor',
  instagram: 'https://accountscenter.instagram.com/password_and_security/two_factor/',
  x: 'https://x.com/settings/account/login_verification',
};

/** What makes two accounts the same: site and handle. */
export function accountId({ platform, handle }: Pick<PolicyAccount, 'platform' | 'handle'>): string {
  return `${platform}/${handle}`;
}

/** An account with only what its kind may say: nothing is kept about a personal one but the wish for a hint. */
export function tidyAccount({ hint, ...account }: PolicyAccount): PolicyAccount {
  const { platform, handle, name, kind } = account;
  if (kind === 'personal') return { platform, handle, name, kind, ...(hint ? { hint } : {}) };
  return Object.fromEntries(Object.entries(account).filter(([, value]) => value !== undefined)) as PolicyAccount;
}

/** Makes the same change to the account of `before`, whatever else has changed about it since; one removed meanwhile comes back. */
export function patchAccount(
  accounts: Policy['accounts'],
  before: PolicyAccount,
  after: PolicyAccount,
): Policy['accounts'] {
  const fields = Object.keys({ ...before, ...after }) as (keyof PolicyAccount)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const patch = Object.fromEntries(changed.map((field) => [field, after[field]]));
  const found = accounts.some((account) => accountId(account) === accountId(before));
  if (!found) return [...accounts, after];
  return accounts.map((account) =>
    accountId(account) === accountId(before) ? tidyAccount({ ...account, ...patch }) : account,
  );
}

/** How the two-factor login of a work account stands on a day, `YYYY-MM-DD`: `due` where the last look is long ago. */
export function twoFactorOf({ kind, twoFactor }: PolicyAccount, today: string): 'on' | 'off' | 'due' | null {
  if (kind !== 'work' || !twoFactor) return null;
  if (!twoFactor.on) return 'off';
  const days = twoFactor.checked ? (Date.parse(today) - Date.parse(twoFactor.checked)) / 86_400_000 : Infinity;
  return days > CHECKED_DAYS ? 'due' : 'on';
}
