import { NEAR, NEAR_NEXT, UNTIL } from '../../rules/policy.ts';
import type { Severity } from '../../rules/rule.ts';
import type { RegisteredAccount, TabPolicy } from '../settings.ts';
import { dutyFor, type Effective } from './layers.ts';
import { NAME_LISTS, type Policy, type PolicyName } from './schema.ts';

/** The compact copy that tabs read: names as joined strings, a line each, aliases after tabs; nothing that only people read. */
export function toTabPolicy({ policy, floors, fingerprints }: Effective, revision: number): TabPolicy {
  const { person, rules, ownRules, crises, allowed, markets, calendar } = policy;
  const settings = Object.entries(rules);
  const severities = settings.flatMap(([id, { on, quiet, severity }]) => {
    const set = on === false ? 'off' : quiet ? 'info' : severity;
    return set ? [[id, set] as const] : [];
  });
  const exceptions = settings.flatMap(([id, { exceptions }]) =>
    exceptions?.length ? [[id, exceptions.join('\n')]] : [],
  );
  const roles = rolesOf(policy);
  return {
    revision,
    owner: policy.owner,
    accounts: policy.accounts.map(toAccount),
    names: Object.fromEntries(NAME_LISTS.map((list) => [list, joinNames(policy.names[list])])) as TabPolicy['names'],
    severities: Object.fromEntries(severities) as Record<string, Severity | 'off'>,
    ...filled('floors', floors),
    ...filled('exceptions', Object.fromEntries(exceptions)),
    ...filled('roles', roles),
    ...listed('ownRules', ownRules.map(toOwnRule)),
    ...listed('fingerprints', fingerprints),
    ...listed('crises', crises),
    ...listed('dates', calendar.dates),
    ...listed('markets', markets),
    ...(allowed.length === 0 ? {} : { allowed: allowed.join('\n') }),
    ...(person?.name ? { person: person.name } : {}),
    ...(person?.role ? { role: person.role } : {}),
  };
}

const filled = <K extends string, T extends object>(key: K, value: T) =>
  (Object.keys(value).length === 0 ? {} : { [key]: value }) as { [P in K]?: T };
const listed = <K extends string, T>(key: K, value: readonly T[]) =>
  (value.length === 0 ? {} : { [key]: value }) as { [P in K]?: readonly T[] };

/** Where somebody can give a go-ahead, a newcomer's posts wait for it. */
function rolesOf({ roles, reviewers }: Policy): Policy['roles'] {
  return reviewers.length === 0 ? roles : { ...roles, newcomer: dutyFor('newcomer', roles.newcomer, true) };
}

function toAccount({
  platform,
  handle,
  name,
  kind,
  tolerance,
  hint,
  markets,
  role,
}: Policy['accounts'][number]): RegisteredAccount {
  return {
    platform,
    handle,
    name,
    kind,
    ...(tolerance ? { tolerance } : {}),
    ...(hint === undefined ? {} : { hint }),
    ...(markets ? { markets } : {}),
    ...(role ? { role } : {}),
  };
}

function toOwnRule(rule: Policy['ownRules'][number]): NonNullable<TabPolicy['ownRules']>[number] {
  const { id, title, words, pattern, message, reason, suggest, owner, department, ...others } = rule;
  const { severity, category, acts, platforms, markets } = others;
  return {
    id: `own/${id}`,
    category,
    severity,
    message: { what: message || title, why: reason, suggest },
    owner: owner || department,
    ...(words.length > 0 ? { words: words.join('\n') } : {}),
    ...(pattern ? { pattern } : {}),
    ...(acts?.length ? { acts } : {}),
    ...(platforms?.length ? { platforms } : {}),
    ...(markets?.length ? { markets } : {}),
  };
}

/** A list of names as `RulePolicy.names` has it. */
export function joinNames(names: readonly PolicyName[]): string {
  return names
    .map(({ name, aliases, handles = [], near = [], until }) =>
      [
        name,
        ...aliases,
        ...handles,
        ...(near.length > 0 ? [NEAR + near.join(NEAR_NEXT)] : []),
        ...(until ? [UNTIL + until] : []),
      ].join('\t'),
    )
    .join('\n');
}
