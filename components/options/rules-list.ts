import { type Category, type Rule, SEVERITIES, type Severity, type UiLanguage } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import type { Policy, PolicyOwnRule, RuleSetting } from '../../utils/policy/schema.ts';
import { CATEGORY_WORDS, ownerWords } from '../overlay/words.ts';

/** What is to happen where a rule finds something, mildest first. */
export const GRADES = ['off', 'quiet', ...SEVERITIES] as const;
export type Grade = (typeof GRADES)[number];

/** A rule as the list shows it, built in or of the policy's own. */
export interface Listed {
  readonly id: string;
  readonly category: Category;
  readonly owner: string;
  /** Folder of a built-in rule: `any` or a language; `own` for the others. */
  readonly folder: string;
  readonly what: string;
  readonly why: string;
  readonly severity: Severity;
  /** Other severities that some of its findings have. */
  readonly others: readonly Severity[];
  /** Where the policy brought it along; `mine` where the person did. */
  readonly own: PolicyOwnRule | null;
  readonly mine: boolean;
  /** What a search looks at: lower case. */
  readonly haystack: string;
}

/** The rules that ship, in `language`. */
export function listBuiltIn(rules: Readonly<Record<string, Rule>>, language: UiLanguage): readonly Listed[] {
  return Object.entries(rules).map(([id, rule]) => {
    const message = rule.message[language];
    const { category, owner, severity } = rule;
    const others = SEVERITIES.filter(
      (one) => one !== severity && rule.clauses.some((clause) => clause.severity === one),
    );
    const words = Object.values(rule.signals).map((signal) => signal.words ?? '');
    return {
      id,
      category,
      owner,
      folder: id.split('/')[0] ?? '',
      what: message.what.replaceAll('{text}', '…'),
      why: message.why.replaceAll('{text}', '…'),
      severity,
      others,
      own: null,
      mine: false,
      haystack: [id, about(category, owner, language), ...Object.values(message), ...words].join('\n').toLowerCase(),
    };
  });
}

/** The policy's own rules, in `language`. */
export function listOwn(effective: Effective, policy: Policy, language: UiLanguage): readonly Listed[] {
  const mine = new Set(policy.ownRules.map(({ id }) => id));
  return effective.policy.ownRules.map((own) => {
    const { category, severity, title, message, reason, words, pattern = '' } = own;
    const owner = own.owner || own.department;
    return {
      id: `own/${own.id}`,
      category,
      owner,
      folder: 'own',
      what: title,
      why: reason,
      severity,
      others: [],
      own,
      mine: mine.has(own.id),
      haystack: [own.id, about(category, owner, language), title, message, reason, pattern, ...words]
        .join('\n')
        .toLowerCase(),
    };
  });
}

const about = (category: Category, owner: string, language: UiLanguage) =>
  `${category} ${t(language, CATEGORY_WORDS[category])} ${owner} ${ownerWords(language, owner)}`;

/** What holds for a rule, all layers together. */
export function gradeOf({ id, severity }: Listed, { policy, floors }: Pick<Effective, 'policy' | 'floors'>): Grade {
  const setting = policy.rules[id];
  if (setting?.on === false) return 'off';
  if (setting?.quiet) return 'quiet';
  const least = floors[id];
  if (setting?.severity) return setting.severity;
  return least && SEVERITIES.indexOf(least) > SEVERITIES.indexOf(severity) ? least : severity;
}

/** Whether the person has set something of the rule. */
export function isMine({ id }: Listed, { rules }: Policy): boolean {
  return Object.keys(rules[id] ?? {}).length > 0;
}

/** Whether something of what holds for the rule comes from a layer above the person's. */
export function isFirms({ id, own, mine }: Listed, effective: Effective, { rules }: Policy): boolean {
  const [all, person] = [effective.policy.rules[id] ?? {}, rules[id] ?? {}];
  const fields = Object.keys(all) as (keyof RuleSetting)[];
  return (
    (own !== null && !mine) || fields.some((field) => JSON.stringify(all[field]) !== JSON.stringify(person[field]))
  );
}

/** The person's layer with another grade for one rule. Where a firm has it off or quiet, the opposite is said aloud. */
export function withGrade(policy: Policy, { id, own, mine }: Listed, grade: Grade, now: Grade): Policy {
  const { on: _, quiet: __, ...rest } = policy.rules[id] ?? {};
  if (grade === 'off') return put(policy, id, { ...rest, on: false });
  const on = now === 'off' ? { on: true } : {};
  if (grade === 'quiet') return put(policy, id, { ...rest, ...on, quiet: true });
  const louder = now === 'quiet' ? { quiet: false } : {};
  if (own === null || !mine) return put(policy, id, { ...rest, ...on, ...louder, severity: grade });
  // the severity of one's own rule is a field of the rule
  const { severity: ___, ...others } = rest;
  const ownRules = policy.ownRules.map((rule) => (rule.id === own.id ? { ...rule, severity: grade } : rule));
  return put({ ...policy, ownRules }, id, others);
}

/** The person's layer without a grade for the rule; exceptions stay. */
export function withoutGrade(policy: Policy, id: string): Policy {
  const { exceptions } = policy.rules[id] ?? {};
  return put(policy, id, exceptions ? { exceptions } : {});
}

/** The person's layer with one exception of a rule more, or less. */
export function withException(policy: Policy, id: string, word: string, add: boolean): Policy {
  const { exceptions = [], ...rest } = policy.rules[id] ?? {};
  const next = add ? [...exceptions, word] : exceptions.filter((one) => one !== word);
  return put(policy, id, next.length > 0 ? { ...rest, exceptions: next } : rest);
}

function put(policy: Policy, id: string, setting: RuleSetting): Policy {
  const { [id]: _, ...others } = policy.rules;
  return { ...policy, rules: Object.keys(setting).length > 0 ? { ...others, [id]: setting } : others };
}
