import type { TabPolicy } from '../settings.ts';
import type { Policy, PolicyName } from './schema.ts';

/** The compact copy that tabs read: names as joined strings, a line each, aliases after tabs. */
export function toTabPolicy(policy: Policy, revision: number): TabPolicy {
  return {
    revision,
    owner: policy.owner,
    accounts: policy.accounts,
    names: {
      own: join(policy.names.own),
      competitors: join(policy.names.competitors),
      customers: join(policy.names.customers),
      unreleased: join(policy.names.unreleased),
    },
    severities: policy.severities,
  };
}

/** The whole document again from the copy that tabs read: nothing is lost on the way there and back. */
export function fromTabPolicy(tab: TabPolicy): Policy {
  return {
    slipguard: 1,
    owner: tab.owner,
    accounts: tab.accounts.map((account) => ({ ...account })),
    names: {
      own: split(tab.names.own),
      competitors: split(tab.names.competitors),
      customers: split(tab.names.customers),
      unreleased: split(tab.names.unreleased),
    },
    severities: { ...tab.severities },
  };
}

function join(names: readonly PolicyName[]): string {
  return names.map(({ name, aliases }) => [name, ...aliases].join('\t')).join('\n');
}

function split(joined: string): PolicyName[] {
  if (joined === '') return [];
  return joined.split('\n').map((line) => {
    const [name = '', ...aliases] = line.split('\t');
    return { name, aliases };
  });
}
