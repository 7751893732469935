import { migrate } from './migrate.ts';
import { defaultPolicy, NAME_LISTS, type Policy, parsePolicy, policySchema } from './schema.ts';

/** What could be kept of a document that was refused. */
export interface Repaired {
  readonly policy: Policy;
  /** Entries (an account, a name, a rule's setting, a field) that had to be left out. */
  readonly dropped: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Keeps every entry of a refused document that is good in itself. Never throws. */
export function repairPolicy(input: unknown): Repaired {
  let dropped = 0;
  // each piece is tried in a document that holds nothing else, then together with what is good already
  let kept: Record<string, unknown> = { slipguard: 1 };
  const add = (alone: Fields, together: Fields): void => {
    if (parsePolicy({ slipguard: 1, ...alone }).ok) kept = { ...kept, ...together };
    else dropped += 1;
  };
  /** Of a list or of a record: the entries that are good. */
  const entries = (value: unknown, wrap: (entries: unknown) => Fields): unknown => {
    if (Array.isArray(value)) {
      const good = value.filter((entry) => parsePolicy({ slipguard: 1, ...wrap([entry]) }).ok);
      dropped += value.length - good.length;
      return distinct(
        good,
        (some) => parsePolicy({ slipguard: 1, ...wrap(some) }).ok,
        () => (dropped += 1),
      );
    }
    const pairs = Object.entries(fields(value));
    const good = pairs.filter(([id, entry]) => parsePolicy({ slipguard: 1, ...wrap({ [id]: entry }) }).ok);
    dropped += pairs.length - good.length;
    return Object.fromEntries(good);
  };
  try {
    const document = migrate(fields(input)) ?? {};
    for (const field of Object.keys(policySchema.shape).filter((field) => field !== 'slipguard' && field in document)) {
      const value = document[field];
      if (field === 'names') {
        const names = NAME_LISTS.map((list) => [list, keepNames(fields(value)[list], () => (dropped += 1))]);
        kept = { ...kept, names: Object.fromEntries(names) };
      } else if (field === 'calendar') {
        const dates = entries(fields(value).dates ?? [], (dates) => ({ calendar: { dates } }));
        add({ calendar: { dates } }, { calendar: { dates } });
      } else if (Array.isArray(value) || ['rules', 'roles', 'features'].includes(field)) {
        const good = entries(value, (some) => ({ [field]: some }));
        add({ [field]: good }, { [field]: good });
      } else add({ [field]: value }, { [field]: value });
    }
  } catch {
    dropped += 1;
  }
  // the sum may still be over a limit
  const whole = parsePolicy(kept);
  return whole.ok ? { policy: whole.policy, dropped } : { policy: defaultPolicy(), dropped: dropped + 1 };
}

function keepNames(list: unknown, drop: () => void): unknown[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    drop();
    return [];
  }
  return list.filter((entry) => {
    const good = parsePolicy({ slipguard: 1, names: { own: [entry] } }).ok;
    if (!good) drop();
    return good;
  });
}

/** The entries without those that only do not go together with one before, such as the same account twice. */
function distinct(good: readonly unknown[], fits: (some: readonly unknown[]) => boolean, drop: () => void): unknown[] {
  if (fits(good)) return [...good];
  const kept: unknown[] = [];
  for (const entry of good) {
    if (fits([...kept, entry])) kept.push(entry);
    else drop();
  }
  return kept;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
