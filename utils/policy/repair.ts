import { defaultPolicy, NAME_LISTS, type Policy, parsePolicy } from './schema.ts';

/** What could be kept of a document that was refused. */
export interface Repaired {
  readonly policy: Policy;
  /** Entries (an account, a name, a severity, a field) that had to be left out. */
  readonly dropped: number;
}

/** Keeps every entry of a refused document that is good in itself. Never throws. */
export function repairPolicy(input: unknown): Repaired {
  let dropped = 0;
  const policy = defaultPolicy();
  const keep = <T>(entries: unknown, test: (entry: unknown) => T | null, add: (entry: T) => void) => {
    if (entries === undefined) return;
    if (!Array.isArray(entries)) {
      dropped += 1;
      return;
    }
    for (const entry of entries) {
      const good = test(entry);
      if (good === null) dropped += 1;
      else add(good);
    }
  };
  try {
    const document = fields(input);
    const owner = parsePolicy({ slipguard: 1, owner: document.owner ?? '' });
    if (owner.ok) policy.owner = owner.policy.owner;
    else dropped += 1;
    const seen = new Set<string>();
    keep(
      document.accounts,
      (entry) => {
        const parsed = parsePolicy({ slipguard: 1, accounts: [entry] });
        const account = parsed.ok ? parsed.policy.accounts[0] : undefined;
        const id = `${account?.platform}/${account?.handle}`;
        if (!account || seen.has(id)) return null;
        seen.add(id);
        return account;
      },
      (account) => policy.accounts.push(account),
    );
    const names = fields(document.names);
    for (const list of NAME_LISTS) {
      keep(
        names[list],
        (entry) => {
          const parsed = parsePolicy({
            slipguard: 1,
            names: { own: [entry] },
          });
          return parsed.ok ? (parsed.policy.names.own[0] ?? null) : null;
        },
        (name) => policy.names[list].push(name),
      );
    }
    for (const field of ['allowed', 'crises'] as const) {
      const good: unknown[] = [];
      keep(
        document[field],
        (entry) => (parsePolicy({ slipguard: 1, [field]: [entry] }).ok ? entry : null),
        (entry) => good.push(entry),
      );
      const parsed = parsePolicy({ slipguard: 1, [field]: good });
      if (good.length > 0 && parsed.ok) Object.assign(policy, { [field]: parsed.policy[field] });
    }
    for (const [rule, severity] of Object.entries(fields(document.severities))) {
      const parsed = parsePolicy({ slipguard: 1, severities: { [rule]: severity } });
      if (parsed.ok) Object.assign(policy.severities, parsed.policy.severities);
      else dropped += 1;
    }
  } catch {
    dropped += 1;
  }
  // the sum may still be over a limit
  const whole = parsePolicy(policy);
  return whole.ok ? { policy: whole.policy, dropped } : { policy: defaultPolicy(), dropped: dropped + 1 };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
