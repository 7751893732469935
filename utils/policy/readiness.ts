import type { Platform } from '../../rules/draft.ts';
import type { Effective } from './layers.ts';
import type { PolicyAccount } from './schema.ts';

/** What readiness needs to know besides the policy. */
export interface Facts {
  /** Sites that are guarded now. */
  readonly sites: readonly Platform[];
  /** The settings are somewhere else too: on another device, or in a file that was saved. */
  readonly backup: boolean;
}

/** What is looked at, in the order in which it is shown. */
export const READINESS = [
  'sites',
  'accounts',
  'twoFactor',
  'admins',
  'recovery',
  'ownNames',
  'sensitive',
  'handles',
  'markets',
  'owner',
  'reviewers',
  'backup',
  'expiry',
] as const;
export type ReadinessKey = (typeof READINESS)[number];

/** One thing that is ready, or can be mended. */
export interface ReadinessItem {
  readonly key: ReadinessKey;
  /** For the placeholders of its words. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly done: boolean;
  /** The section of the options page where it is mended. */
  readonly go: 'privacy' | 'accounts' | 'names' | 'rules' | 'markets' | 'roles' | 'policy';
}

/** How many of the things that apply are ready, 0 to 100. */
export interface Readiness {
  readonly score: number;
  readonly items: readonly ReadinessItem[];
}

/** Days after which somebody should look whether the second factor is still on. */
export const TWO_FACTOR_DAYS = 90;
/** Days before its end from which on a policy should be renewed. */
export const EXPIRY_DAYS = 14;

const DAY = 86_400_000;
/** Accounts named in one line. */
const TOLD = 3;

/** Says what is ready and what could be mended. What does not apply is left out, and costs nothing. */
export function readiness({ policy, fingerprints }: Effective, facts: Facts, now: Date): Readiness {
  const work = policy.accounts.filter(({ kind }) => kind === 'work');
  const { names } = policy;
  const items: ReadinessItem[] = [];
  const add = (
    key: ReadinessKey,
    go: ReadinessItem['go'],
    done: boolean,
    values: ReadinessItem['values'] = {},
  ): void => {
    items.push({ key, values, done, go });
  };
  const each = (key: ReadinessKey, accounts: readonly PolicyAccount[], ready: (account: PolicyAccount) => boolean) => {
    if (accounts.length === 0) return;
    const open = accounts.filter((account) => !ready(account));
    add(key, 'accounts', open.length === 0, { n: open.length, who: toldOf(open) });
  };

  add('sites', 'privacy', facts.sites.length > 0, { n: facts.sites.length });
  add('accounts', 'accounts', work.length > 0, { n: work.length });
  each('twoFactor', work, (account) => isChecked(account, now));
  // a LinkedIn profile is one person's by its terms and has one keeper: it counts only where somebody said how many it has
  each(
    'admins',
    work.filter(({ platform, admins }) => platform === 'facebook' || admins !== undefined),
    ({ admins = 0 }) => admins >= 2,
  );
  each(
    'recovery',
    work.filter(({ platform }) => platform !== 'linkedin'),
    ({ registered }) => registered?.email === 'firm' || registered?.phone === 'firm',
  );
  add('ownNames', 'names', names.own.length > 0, { n: names.own.length });
  const sensitive = names.customers.length + names.suppliers.length + names.unreleased.length;
  add('sensitive', 'names', sensitive > 0 || fingerprints.length > 0, { n: sensitive });
  const bare = names.competitors.filter(({ handles }) => !handles?.length).length;
  // without a handle a like is known by the name alone, which is good enough for some, not for most
  add('handles', 'names', names.competitors.length > 0 && bare * 2 <= names.competitors.length, {
    n: names.competitors.length,
    bare,
  });
  const markets = new Set([...policy.markets, ...work.flatMap(({ markets }) => markets ?? [])]);
  add('markets', 'markets', markets.size > 0, { n: markets.size });
  add('owner', 'rules', policy.owner !== '' || policy.ownRules.length > 0, { who: policy.owner });
  add('reviewers', 'roles', policy.reviewers.length > 0, { n: policy.reviewers.length });
  add('backup', 'policy', facts.backup);
  if (policy.expires) {
    const days = Math.floor((Date.parse(policy.expires) - now.getTime()) / DAY);
    add('expiry', 'policy', days >= EXPIRY_DAYS, { days });
  }
  const done = items.filter((item) => item.done).length;
  return { score: Math.round((100 * done) / items.length), items };
}

function isChecked({ twoFactor }: PolicyAccount, now: Date): boolean {
  if (!twoFactor?.on || !twoFactor.checked) return false;
  return now.getTime() - Date.parse(`${twoFactor.checked}T00:00:00Z`) <= (TWO_FACTOR_DAYS + 1) * DAY;
}

const toldOf = (accounts: readonly PolicyAccount[]) =>
  accounts
    .slice(0, TOLD)
    .map(({ name, handle }) => name || `@${handle}`)
    .join(' · ') + (accounts.length > TOLD ? ' …' : '');
