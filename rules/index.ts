import { type Ruleset, compileSteps as steps, type WordedPacks } from './compile.ts';
import type { FrozenNames } from './frozen.ts';
import type { PatternCompiler } from './own.ts';
import type { RulePolicy } from './policy.ts';
import type { Packs } from './prepare.ts';
import { prepare, prepared } from './prepared.ts';
import type { Rule } from './rule.ts';

export type { Ruleset } from './compile.ts';
export { check } from './engine.ts';
export type { Packs } from './prepare.ts';

// only the default export: the sources and examples beside a rule stay out of the bundle
const files = import.meta.glob<Rule>(['./*/*.ts', '!./messages/*.ts'], { eager: true, import: 'default' });

/** All rules that ship, by id: the path below rules/ without the ending. */
export const PACKS: Packs = Object.fromEntries(
  Object.entries(files).map(([path, rule]) => [path.slice(2, -3), rule] as const),
);

const shipped: WordedPacks = { packs: PACKS, prepared: prepared(PACKS), matcher: null };

/**
 * Compiles in slices: each step takes a few milliseconds; the last returns the ruleset. Without `patterns` those of the
 * policy's own rules are left out. `frozen` are the names of this very policy, made ready before.
 */
export function compileSteps(
  policy: RulePolicy,
  packs: Packs = PACKS,
  patterns: PatternCompiler | null = null,
  frozen: FrozenNames | null = null,
): Generator<void, Ruleset> {
  const worded = packs === PACKS ? shipped : { packs, prepared: prepare(packs), matcher: null };
  return steps(policy, worded, patterns, frozen);
}

/** Makes ready what `check` needs of a policy; about 10,000 names in well under 200 ms. */
export function compile(policy: RulePolicy, packs: Packs = PACKS, patterns: PatternCompiler | null = null): Ruleset {
  const work = compileSteps(policy, packs, patterns);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
