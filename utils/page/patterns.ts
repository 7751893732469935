import type { PatternCompiler } from '../../rules/own.ts';
import type { RulePolicy } from '../../rules/policy.ts';

/** Where the reader of patterns, a script of its own, and the guard meet: the isolated world of the tab. */
export type PatternWorld = typeof globalThis & { readPatterns?: PatternCompiler };

/** What makes patterns ready, where this tab has it. */
export function patternCompiler(): PatternCompiler | null {
  // an element of that id would answer to the name alone
  return Object.hasOwn(globalThis, 'readPatterns') ? ((globalThis as PatternWorld).readPatterns ?? null) : null;
}

/** Whether a policy has patterns that nothing in this tab can read. */
export function lacksPatterns({ ownRules }: RulePolicy): boolean {
  return patternCompiler() === null && ownRules?.some(({ pattern }) => pattern !== undefined) === true;
}
