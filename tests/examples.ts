import type { Example, Examples } from '../rules/rule.ts';
import { spanOf } from './drafts.ts';

const files = import.meta.glob<{ examples?: Examples }>(['../rules/*/*.ts', '!../rules/messages/*.ts'], {
  eager: true,
});

/** One sentence of a rule, without the marks around its span. */
export interface Sentence {
  readonly rule: string;
  /** Whether the rule must find something in it. */
  readonly flagged: boolean;
  readonly example: Example;
}

/** The sentences of all rules, by rule. */
export const SENTENCES: readonly Sentence[] = Object.entries(files).flatMap(([path, { examples }]) => {
  const rule = path.slice('../rules/'.length, -3);
  const sentence = (one: string | Example, flagged: boolean): Sentence => {
    const example = typeof one === 'string' ? { text: one } : one;
    return { rule, flagged, example: { ...example, text: spanOf(example.text).text } };
  };
  return [
    ...(examples?.flags ?? []).map((one) => sentence(one, true)),
    ...(examples?.passes ?? []).map((one) => sentence(one, false)),
  ];
});
