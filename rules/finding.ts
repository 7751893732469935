import { type Asked, graver } from './asked.ts';
import type { CompiledClause, CompiledRule } from './compile.ts';
import type { Draft } from './draft.ts';
import { quoted } from './messages/quoted.ts';
import type { Reading } from './reading.ts';
import type { Category, Finding, Fix, UiLanguage } from './rule.ts';

/** One hit that took part in a finding. */
export interface Part {
  readonly signal: number;
  readonly start: number;
  readonly end: number;
}

/** What a rule is judged against. */
export interface Context {
  readonly draft: Draft;
  readonly reading: Reading;
  /** By number of the clause: 1 where its words may be there. */
  readonly due: Uint8Array;
  readonly target: Reading | null;
  readonly author: string;
  /** Which sets the name and handle of the target's author are in. */
  readonly authorSets: (set: number) => boolean;
  /** Whether places found are places in the draft's text. */
  readonly placed: boolean;
  /** Categories of what other rules have found; empty while they are still looking. */
  readonly found: ReadonlySet<Category>;
  /** What the policy asks whatever the words are. */
  readonly asked: Asked;
}

/** A message with what the policy says in place of the names in braces. */
function filled(message: Finding['message'], fill: Asked['fill']): Finding['message'] {
  const put = (language: UiLanguage) => {
    const said = (line: string) => line.replace(/\{(\w+)\}/g, (all, name: string) => fill[language][name] ?? all);
    const { what, why, suggest } = message[language];
    return { what: said(what), why: said(why), suggest: said(suggest) };
  };
  return { zh: put('zh'), en: put('en') };
}

/** The finding that the parts of a clause make, with its fix where the clause has one. */
export function finding(
  rule: CompiledRule,
  compiled: CompiledClause,
  context: Context,
  parts: readonly Part[],
): Finding {
  const { clause } = compiled;
  const { view } = context.reading;
  const slice = (start: number, end: number): [number, number] =>
    end <= start ? [0, 0] : [view.starts[start]!, view.ends[end - 1]!];
  const ordered = [...parts].sort((a, b) => a.start - b.start);
  const marked = ordered.filter((part) => compiled.mark.includes(part.signal));
  const shown = marked.length > 0 ? marked : ordered;
  const [start, end] =
    !context.placed || shown.length === 0
      ? [0, 0]
      : slice(
          shown[0]!.start,
          shown.reduce((last, part) => Math.max(last, part.end), 0),
        );
  const own = (clause.say === undefined ? undefined : rule.rule.messages?.[clause.say]) ?? rule.rule.message;
  const { asked } = context;
  const { asks, days } = clause.when ?? {};
  const told = asks === undefined && days === undefined ? own : filled(own, asked.fill);
  const message = context.placed ? told : quoted;
  const { category } = rule.rule;
  const base: Finding = {
    rule: rule.id,
    category,
    severity: graver(
      graver(
        // a personal account is its owner's alone
        graver(
          rule.override ?? clause.severity ?? rule.rule.severity,
          context.draft.account.kind === 'personal' ? null : rule.floor,
        ),
        asked.floors[category],
      ),
      asks === undefined ? null : asked[asks],
    )!,
    start,
    end,
    text: context.draft.text.slice(start, end),
    why: ordered.map((part) => {
      const [from, to] = slice(part.start, part.end);
      return { signal: rule.signals[part.signal]!.name, text: view.source.slice(from, to) };
    }),
    message,
    owner: rule.rule.owner,
  };
  const fix = end > start ? repair(rule, compiled, context, ordered, start, end) : null;
  return fix === null ? base : { ...base, fix };
}

function repair(
  rule: CompiledRule,
  { clause }: CompiledClause,
  { reading: { view }, draft }: Context,
  parts: readonly Part[],
  start: number,
  end: number,
): Fix | null {
  const { fix } = clause;
  if (fix === undefined) return null;
  const part = fix.what === undefined ? null : parts.find((one) => rule.signals[one.signal]!.name === fix.what);
  if (part === undefined) return null;
  const from = part === null ? start : view.starts[part.start]!;
  const to = part === null ? end : view.ends[part.end - 1]!;
  const replacement =
    fix.put === 'mask' ? masked(draft.text.slice(from, to)) : fix.put[view.han * 5 > view.length ? 'zh' : 'en'];
  return { start: from, end: to, replacement };
}

/** A number or address with its middle hidden: enough is left to recognise it, too little to use it. */
function masked(text: string): string {
  const line = [...text.replace(/\s/gu, ' ')];
  return line.map((unit, i) => (i < 2 || i >= line.length - 2 || !/[\p{L}\p{N}]/u.test(unit) ? unit : '*')).join('');
}
