import { askedOf } from './asked.ts';
import type { CompiledClause, CompiledRule, Ruleset } from './compile.ts';
import type { Draft } from './draft.ts';
import { type Context, finding, type Part } from './finding.ts';
import { apart, firstFrom, type Hits } from './hits.ts';
import type { PhoneReader } from './phones.ts';
import { hitsOf, type Reading, readText } from './reading.ts';
import { type Category, type Finding, SEVERITIES, type Severity } from './rule.ts';
import { normalise, read } from './text.ts';
import { weigh } from './weigh.ts';
import { holds } from './when.ts';

/** So many places of one rule are enough for anyone; it also keeps hostile texts cheap. */
const MOST_FINDINGS = 40;
/** A rule looks at so many places before it gives up. */
const MOST_PLACES = 400;

/**
 * Judges a draft: what was found, by rising start. Pure and synchronous; a personal account is not judged at all, or only
 * for what speaks of the firm, where its owner asked for the hint.
 * `phones` finds international numbers; without it a pattern does.
 */
export function check(draft: Draft, ruleset: Ruleset, phones: PhoneReader | null = null): Finding[] {
  const { account, target: aim } = draft;
  const reminded = account.kind === 'personal' && account.hint === true;
  if (account.kind === 'personal' && !reminded) return [];
  const reading = readText(ruleset, draft.text, draft.at, phones);
  const target = draft.target === null ? null : readText(ruleset, draft.target.text, draft.at, phones);
  const author = aim === null ? '' : [aim.author, aim.handle].filter(Boolean).join('\n');
  const others = (aim?.others ?? []).flatMap((one) => [one.author, one.handle]).filter(Boolean);
  const setsOf = (names: string) => (names === '' ? null : readText(ruleset, names, draft.at, null, true).met);
  const met = setsOf([author, ...others].filter(Boolean).join('\n'));
  const found = new Set<Category>();
  const context: Context = {
    draft,
    reading,
    due: dueClauses(ruleset, reading),
    target,
    author: aim?.author ? plain(aim.author) : '',
    authorSets: (set) => met?.[set] === 1,
    placed: true,
    found,
    asked: askedOf(draft, ruleset),
  };
  const gesture = draft.act === 'like' || draft.act === 'follow' || draft.act === 'repost';
  const quoted: Context | null =
    target !== null && gesture && draft.act !== 'follow'
      ? { ...context, reading: target, due: dueClauses(ruleset, target), target: null, placed: false }
      : null;
  // a word of praise for a friend's post, or for one's own, is nobody's business
  const exempt =
    gesture &&
    draft.text === '' &&
    aim?.underOwn !== true &&
    (aim?.owned === 'self' || (others.length === 0 ? met : setsOf(author))?.[ruleset.friends] === 1);
  const findings: Finding[] = [];
  for (const rule of ruleset.rules) {
    const { category, reposts } = rule.rule;
    // a role or a crisis asks of the act, not of its words
    if (category === 'identity' || (exempt && rule.clauses[0]?.clause.when?.asks === undefined)) continue;
    judge(rule, context, findings);
    if (quoted !== null && (reposts === true || (reposts === 'under-own' && aim?.underOwn === true)))
      judge(rule, quoted, findings);
  }
  for (const { category } of findings) found.add(category);
  const speaks: Finding[] = [];
  for (const rule of ruleset.rules) if (rule.rule.category === 'identity') judge(rule, context, speaks);
  if (reminded) return tidy(speaks);
  findings.push(...speaks);
  return tidy(findings);
}

function plain(text: string): string {
  return read(normalise(text));
}

function speaks(rule: CompiledRule, reading: Reading): boolean {
  if (rule.language === 'zh') return reading.languages.zh;
  if (rule.language === 'en') return reading.languages.en;
  return true;
}

/** By number of the clause: 1 where a word that it waits for is in the text. */
function dueClauses({ clauses, waiting }: Ruleset, { met }: Reading): Uint8Array {
  const due = new Uint8Array(clauses);
  for (let set = 0; set < met.length; set++) if (met[set] === 1) for (const index of waiting[set]!) due[index] = 1;
  return due;
}

/** Whether every group of a clause that words alone can answer has one in the text. */
function isDue(clause: CompiledClause, { met }: Reading): boolean {
  for (const group of clause.needs) {
    let any = false;
    for (let i = 0; i < group.length && !any; i++) any = met[group[i]!] === 1;
    if (!any) return false;
  }
  return true;
}

function judge(rule: CompiledRule, context: Context, findings: Finding[]): void {
  // a clause without words of its own may speak of a target in another language
  const clauses = speaks(rule, context.reading) ? rule.clauses : rule.wordless;
  const due: CompiledClause[] = [];
  for (const clause of clauses)
    if ((context.due[clause.index] === 1 || clause.needs.length === 0) && isDue(clause, context.reading))
      due.push(clause);
  if (due.length === 0) return;
  const cache: (Hits | undefined)[] = new Array(rule.signals.length);
  const hits = (index: number): Hits => {
    const known = cache[index];
    if (known !== undefined) return known;
    const signal = rule.signals[index]!;
    const reading = signal.signal.in === 'target' ? context.target : context.reading;
    const found = reading === null ? [] : hitsOf(rule, signal, reading, context.author);
    cache[index] = found;
    return found;
  };
  // words that the policy excepts find nothing; what speaks against a finding still does
  const left: (Hits | undefined)[] = [];
  const free = (index: number): Hits => {
    const reading = rule.signals[index]!.signal.in === 'target' ? context.target : context.reading;
    if (reading?.met[rule.excepted] !== 1) return hits(index);
    left[index] ??= apart(hits(index), reading.of(rule.excepted));
    return left[index];
  };
  const mine: Finding[] = [];
  for (const clause of due) if (holds(clause, context, free)) place(rule, clause, context, free, hits, mine);
  if (mine.length === 0) return;
  // of places that lie over each other the gravest stays, and of equals the first clause's
  const grave = mine.map((finding, index) => ({ finding, index }));
  grave.sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity) || a.index - b.index);
  const kept: Finding[] = [];
  for (const { finding } of grave) {
    if (kept.length >= MOST_FINDINGS) break;
    if (
      !kept.some((other) => other.start < finding.end && finding.start < other.end) &&
      (finding.end > 0 || kept.length === 0)
    )
      kept.push(finding);
  }
  findings.push(...kept);
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function place(
  rule: CompiledRule,
  compiled: CompiledClause,
  context: Context,
  hits: (index: number) => Hits,
  against: (index: number) => Hits,
  out: Finding[],
): void {
  const { clause, all } = compiled;
  if (all.length === 0) {
    out.push(finding(rule, compiled, context, []));
    return;
  }
  for (const group of all) if (!group.some((index) => hits(index).length > 0)) return;
  const later = all.slice(1);
  const complete = (parts: Part[]): void => {
    const { start, end } = parts[0]!;
    const window = around(clause.within, context.reading, start, end);
    if (!later.every((group) => nearest(group, hits, window, parts, clause.ordered === true))) return;
    if (compiled.none.some((exception) => stands(exception, against, context, start, end, parts))) return;
    out.push(finding(rule, compiled, context, parts));
  };
  if (clause.least !== undefined) {
    for (const parts of weigh(rule, compiled, context.reading, hits)) complete(parts);
    return;
  }
  let places = 0;
  for (const first of all[0]!) {
    const anchors = hits(first);
    for (let i = 0; i < anchors.length && places < MOST_PLACES && out.length < MOST_FINDINGS * 2; i += 2, places++)
      complete([{ signal: first, start: anchors[i]!, end: anchors[i + 1]! }]);
  }
}

function around(
  within: CompiledClause['clause']['within'],
  reading: Reading,
  start: number,
  end: number,
): [number, number] {
  if (within === 'draft') return [0, reading.view.length];
  const [from, to] = reading.sentence(start);
  if (typeof within === 'number') return [Math.max(from, start - within), Math.min(Math.max(to, end), end + within)];
  return [from, Math.max(to, end)];
}

/** Adds to `parts` the hit of a group that is nearest to the first part, inside the window and beside the others. */
function nearest(
  group: readonly number[],
  hits: (index: number) => Hits,
  [from, to]: readonly [number, number],
  parts: Part[],
  ordered: boolean,
): boolean {
  const anchor = parts[0]!;
  const after = ordered ? parts.at(-1)!.end : from;
  let best: Part | null = null;
  let distance = Number.POSITIVE_INFINITY;
  const offer = (signal: number, start: number, end: number) => {
    if (start < after || start < from || end > to || parts.some((part) => start < part.end && part.start < end)) return;
    const gap = start >= anchor.end ? start - anchor.end : anchor.start - end;
    if (gap < distance) {
      distance = gap;
      best = { signal, start, end };
    }
  };
  for (const signal of group) {
    const found = hits(signal);
    const middle = firstFrom(found, Math.max(after, ordered ? after : anchor.start));
    // the nearest hits may be taken by other parts, so a few on each side are tried
    for (let at = Math.max(0, middle - 6); at < middle + 6 && at * 2 < found.length; at++)
      offer(signal, found[at * 2]!, found[at * 2 + 1]!);
  }
  if (best === null) return false;
  parts.push(best);
  return true;
}

function stands(
  exception: CompiledClause['none'][number],
  hits: (index: number) => Hits,
  context: Context,
  start: number,
  end: number,
  parts: readonly Part[],
): boolean {
  const found = hits(exception.signal);
  if (found.length === 0) return false;
  const [sentence, sentenceEnd] = context.reading.sentence(start);
  const whole = exception.before < 0;
  const from = whole ? sentence : Math.max(sentence, start - exception.before);
  const to = whole ? Math.max(sentenceEnd, end) : Math.min(sentenceEnd, end + exception.after);
  for (let at = firstFrom(found, from), tries = 0; at * 2 < found.length && tries < 12; at++, tries++) {
    const hit = found[at * 2]!;
    if (hit >= to) return false;
    const hitEnd = found[at * 2 + 1]!;
    if (whole ? !parts.some((part) => hit >= part.start && hitEnd <= part.end) : hitEnd <= start || hit >= end)
      return true;
  }
  return false;
}

/** Findings by start; a place inside a graver or equal one of its category says nothing new. */
export function tidy(findings: readonly Finding[]): Finding[] {
  const kept = findings.filter(
    (one, i) =>
      !findings.some(
        (other, j) =>
          i !== j &&
          one.end > 0 &&
          other.category === one.category &&
          other.start <= one.start &&
          one.end <= other.end &&
          (rank(other.severity) > rank(one.severity) ||
            (other.severity === one.severity && (other.end - other.start > one.end - one.start || j < i))),
      ),
  );
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || rank(b.severity) - rank(a.severity));
}
