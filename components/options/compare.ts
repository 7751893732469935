import { type Finding, SEVERITIES, type Severity } from '../../rules/rule.ts';
import { findingKey } from '../overlay/words.ts';

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

/** A stretch of a text, and the gravest severity that lies on it. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly severity: Severity | null;
}

/** A text cut where findings begin and end. */
export function stretches(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const placed = findings.filter(({ start, end }) => end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const out: Stretch[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const severity = placed
      .filter((one) => one.start <= start && one.end >= end)
      .reduce<Severity | null>(
        (gravest, one) => (gravest && rank(gravest) >= rank(one.severity) ? gravest : one.severity),
        null,
      );
    out.push({ start, text: text.slice(start, end), severity });
  }
  return out;
}

/** One way in which two judgements of a text differ. */
export interface Change {
  readonly kind: 'new' | 'gone' | 'graver' | 'milder';
  readonly finding: Finding;
  /** What it was before; as `finding` where it is new or gone. */
  readonly was: Severity;
}

/** What is found after and was not before, what is gone, and what became graver or milder; in the order of the text. */
export function difference(before: readonly Finding[], after: readonly Finding[]): readonly Change[] {
  const old = new Map(before.map((finding) => [findingKey(finding), finding]));
  const out: Change[] = [];
  for (const finding of after) {
    const was = old.get(findingKey(finding));
    old.delete(findingKey(finding));
    if (!was) out.push({ kind: 'new', finding, was: finding.severity });
    else if (was.severity !== finding.severity)
      out.push({
        kind: rank(finding.severity) > rank(was.severity) ? 'graver' : 'milder',
        finding,
        was: was.severity,
      });
  }
  for (const finding of old.values()) out.push({ kind: 'gone', finding, was: finding.severity });
  return out.sort((a, b) => a.finding.start - b.finding.start);
}
