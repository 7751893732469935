import { UNTIL } from '../../rules/rule.ts';
import type { TabPolicy } from '../settings.ts';
import { NAME_LISTS, type NameList, type Policy, type PolicyName } from './schema.ts';

/** The compact copy that tabs read: names as joined strings, a line each, aliases after tabs. */
export function toTabPolicy(policy: Policy, revision: number): TabPolicy {
  return {
    revision,
    owner: policy.owner,
    accounts: policy.accounts,
    names: each((list) => join(policy.names[list])),
    severities: policy.severities,
    ...(policy.allowed === undefined ? {} : { allowed: policy.allowed.join('\n') }),
    ...(policy.crises === undefined ? {} : { crises: policy.crises }),
  };
}

/** The whole document again from the copy that tabs read: nothing is lost on the way there and back. */
export function fromTabPolicy(tab: TabPolicy): Policy {
  return {
    slipguard: 1,
    owner: tab.owner,
    accounts: tab.accounts.map(({ markets, ...account }) => ({
      ...account,
      ...(markets ? { markets: [...markets] } : {}),
    })),
    // a copy that an older version wrote lacks lists
    names: each((list) => split(tab.names[list] ?? '')),
    severities: { ...tab.severities },
    ...(tab.allowed === undefined ? {} : { allowed: tab.allowed === '' ? [] : tab.allowed.split('\n') }),
    ...(tab.crises === undefined ? {} : { crises: tab.crises.map((crisis) => ({ ...crisis })) }),
  };
}

function each<T>(of: (list: NameList) => T): Record<NameList, T> {
  return Object.fromEntries(NAME_LISTS.map((list) => [list, of(list)])) as Record<NameList, T>;
}

function join(names: readonly PolicyName[]): string {
  return names
    .map(({ name, aliases, until }) => [name, ...aliases, ...(until ? [UNTIL + until] : [])].join('\t'))
    .join('\n');
}

function split(joined: string): PolicyName[] {
  if (joined === '') return [];
  return joined.split('\n').map((line) => {
    const [name = '', ...aliases] = line.split('\t');
    const until = aliases.at(-1)?.startsWith(UNTIL) ? aliases.pop()!.slice(UNTIL.length) : undefined;
    return { name, aliases, ...(until === undefined ? {} : { until }) };
  });
}
