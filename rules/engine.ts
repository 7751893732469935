import type { CompiledClause, CompiledRule, Ruleset } from './compile.ts';
import type { Draft } from './draft.ts';
import { type Context, finding, type Part } from './finding.ts';
import { firstFrom, type Hits, hitsOf, type Reading, readText } from './reading.ts';
import { type Finding, SEVERITIES, type Severity } from './rule.ts';
import { normalise, read } from './text.ts';

/** So many places of one rule are enough for anyone; it also keeps hostile texts cheap. */
const MOST_FINDINGS = 40;
/** A rule looks at so many places before it gives up. */
const MOST_PLACES = 400;

/**
 * Judges a draft: what was found, by rising start. Pure and synchronous; a personal account is not judged at all.
 */
export function check(draft: Draft, ruleset: Ruleset): Finding[] {
  if (draft.account.kind === 'personal') return [];
  const reading = readText(ruleset, draft.text);
  const target = draft.target === null ? null : readText(ruleset, draft.target.text);
  const name = draft.target === null ? '' : [draft.target.author, draft.target.handle].filter(Boolean).join('\n');
  const authorReading = name === '' ? null : readText(ruleset, name);
  const context: Context = {
    draft,
    reading,
    target,
    author: draft.target?.author ? plain(draft.target.author) : '',
    authorSets: (set) => authorReading?.sets[set] !== undefined,
    placed: true,
  };
  const quoted: Context | null =
    target !== null && (draft.act === 'repost' || draft.act === 'like')
      ? { ...context, reading: target, target: null, placed: false }
      : null;
  const findings: Finding[] = [];
  for (const rule of ruleset.rules) {
    judge(rule, context, findings);
    if (quoted !== null && rule.rule.reposts === true) judge(rule, quoted, findings);
  }
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

function judge(rule: CompiledRule, context: Context, findings: Finding[]): void {
  const own = speaks(rule, context.reading);
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
  const mine: Finding[] = [];
  for (const clause of rule.clauses) {
    // a clause without words of its own may speak of a target in another language
    if (!own && clause.all.length > 0) continue;
    const { sets } = context.reading;
    if (!clause.needs.every((group) => group.some((set) => sets[set] !== undefined))) continue;
    if (holds(clause, context, hits)) place(rule, clause, context, hits, mine);
  }
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

function holds(compiled: CompiledClause, context: Context, hits: (index: number) => Hits): boolean {
  const { draft } = context;
  const when = compiled.clause.when;
  if (when === undefined) return true;
  if (when.acts !== undefined && !when.acts.includes(draft.act)) return false;
  if (when.accounts !== undefined && !when.accounts.includes(draft.account.kind)) return false;
  if (when.platforms !== undefined && !when.platforms.includes(draft.platform)) return false;
  if (when.author !== undefined && !compiled.author.some(context.authorSets)) return false;
  if (when.target !== undefined && !compiled.target.some((index) => hits(index).length > 0)) return false;
  if (when.hours !== undefined) {
    const hour = Number(draft.at.slice(11, 13));
    const [from, to] = when.hours;
    if (from < to ? hour < from || hour >= to : hour < from && hour >= to) return false;
  }
  return true;
}

function place(
  rule: CompiledRule,
  compiled: CompiledClause,
  context: Context,
  hits: (index: number) => Hits,
  out: Finding[],
): void {
  const { clause, all } = compiled;
  if (all.length === 0) {
    out.push(finding(rule, compiled, context, []));
    return;
  }
  for (const group of all) if (!group.some((index) => hits(index).length > 0)) return;
  let places = 0;
  for (const first of all[0]!) {
    const anchors = hits(first);
    for (let i = 0; i < anchors.length && places < MOST_PLACES; i += 2, places++) {
      const start = anchors[i]!;
      const end = anchors[i + 1]!;
      const window = around(clause.within, context.reading, start, end);
      const parts: Part[] = [{ signal: first, start, end }];
      if (!all.slice(1).every((group) => nearest(group, hits, window, parts, clause.ordered === true))) continue;
      if (clause.least !== undefined && different(anchors, context.reading, window) < clause.least) continue;
      if (compiled.none.some((exception) => stands(exception, hits, context, start, end, parts))) continue;
      out.push(finding(rule, compiled, context, parts));
      if (out.length >= MOST_FINDINGS * 2) return;
    }
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

function different(anchors: Hits, reading: Reading, [from, to]: readonly [number, number]): number {
  const words = new Set<string>();
  for (let at = firstFrom(anchors, from); at * 2 < anchors.length && anchors[at * 2]! < to && words.size < 8; at++)
    words.add(read(reading.view, anchors[at * 2]!, anchors[at * 2 + 1]!));
  return words.size;
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
  const from = exception.before < 0 ? sentence : Math.max(sentence, start - exception.before);
  const to = exception.before < 0 ? Math.max(sentenceEnd, end) : start;
  for (let at = firstFrom(found, from), tries = 0; at * 2 < found.length && tries < 12; at++, tries++) {
    const hit = found[at * 2]!;
    if (hit >= to) return false;
    const hitEnd = found[at * 2 + 1]!;
    if (exception.before >= 0 && hitEnd > start) continue;
    if (!parts.some((part) => hit >= part.start && hitEnd <= part.end && exception.before < 0)) return true;
  }
  return false;
}

/** By start; a place inside a graver or equal one of its category says nothing new. */
function tidy(findings: readonly Finding[]): Finding[] {
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
