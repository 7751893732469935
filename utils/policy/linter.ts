import { PACKS } from '../../rules/index.ts';
import { type Category, type Examples, type Finding, SEVERITIES } from '../../rules/rule.ts';
import type { MessageKey } from '../i18n.ts';
import { ALONE, ANYWHERE, type Topic } from './linter-words.ts';
import { fold } from './names.ts';
import { NAME_LISTS, type Policy, type PolicyOwnRule } from './schema.ts';

/** Something in a policy that a second look may help. Nothing is refused for it. */
export interface Warning {
  readonly part: 'policy' | 'rules' | 'ownRules' | 'names' | 'calendar' | 'crises' | 'reviewers';
  /** Id of the rule (`own/…` for the policy's own), the name, or the entry's title; empty for the part as a whole. */
  readonly id: string;
  readonly key: MessageKey;
  /** For the placeholders of the message. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a linter may know besides the policy; what it is not told it does not judge. */
export interface Known {
  /** Now, ISO 8601 with zone. */
  readonly at?: string;
  /** By rule id: the sentences that a built-in rule must find. */
  readonly examples?: Readonly<Record<string, Examples>>;
  /** What the built-in rules find in a text. */
  readonly found?: (text: string) => readonly Finding[];
}

/** Which lawful talk a word of a rule would chill; null for none. */
export function chills(word: string): Topic | null {
  const plain = fold(word).replace(/[#*]+/g, '').replace(/\s+/g, ' ').trim();
  if (plain === '') return null;
  const open = word.trim().endsWith('*');
  for (const topic of TOPICS) {
    const alone = open && plain.length >= 3 ? INSIDE[topic].latin.some((term) => term.startsWith(plain)) : false;
    if (alone || EXACT[topic].has(plain) || INSIDE[topic].read.test(plain)) return topic;
  }
  return null;
}

const TOPICS = Object.keys(ANYWHERE) as Topic[];
const byTopic = <T>(of: (topic: Topic) => T) =>
  Object.fromEntries(TOPICS.map((topic) => [topic, of(topic)])) as Readonly<Record<Topic, T>>;
const EXACT = byTopic((topic) => new Set(`${ANYWHERE[topic]},${ALONE[topic]}`.split(',')));
const INSIDE = byTopic((topic) => {
  const latin = ANYWHERE[topic].split(',').filter((term) => /^[a-z0-9 ]+$/.test(term));
  const han = ANYWHERE[topic].split(',').filter((term) => !latin.includes(term));
  return { latin, read: new RegExp(`(?<![a-z0-9])(?:${latin.join('|')})(?![a-z0-9])|${han.join('|')}`) };
});
const TOPIC_KEYS: Readonly<Record<Topic, MessageKey>> = {
  pay: 'policyLintChillPay',
  hours: 'policyLintChillHours',
  safety: 'policyLintChillSafety',
  union: 'policyLintChillUnion',
  boss: 'policyLintChillBoss',
  vague: 'policyLintChillVague',
};

/** Categories that stand on a law, which goes on holding where the rule is off. */
const LAWFUL: readonly Category[] = ['ad-claim', 'customs', 'disclosure', 'personal-data', 'comparison'];

/** What in a policy deserves a second look: words that would chill lawful talk, dead rules, what has run out. Pure. */
export function lint(policy: Policy, { at, examples = {}, found }: Known = {}): readonly Warning[] {
  const out: Warning[] = [];
  const warn = (part: Warning['part'], id: string, key: MessageKey, values: Warning['values'] = {}) =>
    out.push({ part, id, key, values });
  const reviewed = policy.reviewers.length > 0;

  for (const rule of policy.ownRules) {
    const id = `own/${rule.id}`;
    if (policy.rules[id]?.on === false) continue;
    for (const [topic, words] of chilling(rule)) warn('ownRules', id, TOPIC_KEYS[topic], { words: words.join(', ') });
    if (isThin(rule)) warn('ownRules', id, 'policyLintReason');
    if (!reviewed && (policy.rules[id]?.severity ?? rule.severity) === 'stop') warn('ownRules', id, 'policyLintStop');
    const silent = [...policy.allowed, ...(policy.rules[id]?.exceptions ?? [])];
    if (!rule.pattern && silent.length > 0 && rule.words.every((word) => covered(word, silent)))
      warn('ownRules', id, 'policyLintDead');
    const grave = (severity: Finding['severity']) => SEVERITIES.indexOf(severity);
    const same = rule.bad !== '' && found?.(rule.bad).find(({ severity }) => grave(severity) >= grave(rule.severity));
    if (same) warn('ownRules', id, 'policyLintSame', { rule: same.rule });
  }

  for (const [id, { on, severity, exceptions = [] }] of Object.entries(policy.rules)) {
    const rule = Object.hasOwn(PACKS, id) ? PACKS[id] : undefined;
    if (!rule) continue;
    if (on === false) {
      if (LAWFUL.includes(rule.category)) warn('rules', id, 'policyLintLaw');
      continue;
    }
    if (!reviewed && severity === 'stop') warn('rules', id, 'policyLintStop');
    if (isDead(exceptions, examples[id])) warn('rules', id, 'policyLintDead');
  }

  for (const list of NAME_LISTS)
    for (const { name, aliases } of policy.names[list])
      for (const word of [name, ...aliases]) {
        const topic = list === 'friends' ? undefined : TOPICS.find((topic) => EXACT[topic].has(fold(word)));
        if (topic) warn('names', name, TOPIC_KEYS[topic], { words: word });
      }

  for (const [role, duty] of Object.entries(policy.roles))
    if (!reviewed && [duty.posts, duty.replies, duty.gestures, ...Object.values(duty.floors ?? {})].includes('stop'))
      warn('reviewers', role, 'policyLintStopRole');

  for (const { title = '', from, to, level, spokespersons = [] } of policy.crises) {
    const over = at !== undefined && Date.parse(to) < Date.parse(at);
    if (over) warn('crises', title || from, 'policyLintCrisisOver');
    else if (level === 3 && spokespersons.length === 0) warn('crises', title || from, 'policyLintCrisisMute');
  }

  if (at !== undefined) {
    const today = at.slice(0, 10);
    if (policy.expires && Date.parse(policy.expires) < Date.parse(at)) warn('policy', '', 'policyLintExpired');
    for (const { day, name } of policy.calendar.dates)
      if (day.length === 10 && day < today) warn('calendar', name, 'policyLintDatePast', { day });
    for (const { name, until } of policy.names.unreleased)
      if (until && until < today) warn('names', name, 'policyLintReleased', { day: until });
  }
  return out;
}

/** The words of a rule that would chill, by topic; of a pattern the terms that stand in it as they are. */
function chilling({ words, pattern }: PolicyOwnRule): ReadonlyMap<Topic, readonly string[]> {
  const found = new Map<Topic, string[]>();
  // what a pattern spells out; its signs part words
  const spelled = pattern ? pattern.replace(/\\[a-z]/gi, ' ').split(/[^\p{L}\p{N} ]+/u) : [];
  for (const word of [...words, ...spelled]) {
    const topic = chills(word);
    if (topic && !found.get(topic)?.includes(word)) found.set(topic, [...(found.get(topic) ?? []), word.trim()]);
  }
  return found;
}

/** A reason that says no more than that there is a rule. */
function isThin({ reason, title }: PolicyOwnRule): boolean {
  const said = reason.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return said.length < 3 || fold(reason) === fold(title);
}

const covered = (word: string, silent: readonly string[]) => silent.some((one) => fold(one) === fold(word));

/** Whether all that a rule must find lies inside words that do not count. */
function isDead(exceptions: readonly string[], examples: Examples | undefined): boolean {
  if (exceptions.length === 0) return false;
  const words = exceptions.map(fold);
  const flags = (examples?.flags ?? []).map((one) => (typeof one === 'string' ? one : one.text));
  const marked = flags.filter((text) => text.includes('[['));
  return (
    marked.length > 0 &&
    marked.every((text) => {
      const span = fold(text.slice(text.indexOf('[[') + 2, text.indexOf(']]')));
      return words.some((word) => span.includes(word));
    })
  );
}
