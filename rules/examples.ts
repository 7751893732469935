import type { Examples } from './rule.ts';

const EXAMPLE_FILES = import.meta.glob<Examples>(['./*/*.ts', '!./messages/*.ts'], { eager: true, import: 'examples' });
const SOURCE_FILES = import.meta.glob<string>(['./*/*.ts', '!./messages/*.ts'], { eager: true, import: 'source' });

const byId = <T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path.slice(2, -3), value]));

/** By rule id: what the rule finds and what it lets pass. For people; the guard never loads it. */
export const EXAMPLES = byId(EXAMPLE_FILES);

/** By rule id: why the rule is there, with what can be looked up, in English. */
export const SOURCES = byId(SOURCE_FILES);
