import { useEffect, useState } from 'preact/hooks';
import { check } from '../../rules/index.ts';
import { EMPTY_POLICY } from '../../rules/policy.ts';
import type { Examples } from '../../rules/rule.ts';
import { localTime } from '../../utils/page/judge.ts';
import { broadRules, draftOf } from '../../utils/policy/breadth.ts';
import { SAMPLE } from '../../utils/policy/breadth-sample.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { lint, type Warning } from '../../utils/policy/linter.ts';
import { useCompiled } from './compiled.ts';

/** Rest after a change before the policy is looked through, ms. */
const REST = 600;

/** What in the policy deserves a second look, found after it has stood still: rules that were imported are tried here too. */
export function useWarnings(effective: Effective, examples: Readonly<Record<string, Examples>>): readonly Warning[] {
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);
  const { policy } = effective;
  const { now } = useCompiled(policy.ownRules.length > 0 ? EMPTY_POLICY : null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = now ? { found: (text: string) => check(draftOf(text), now) } : {};
      const broad = broadRules(policy.ownRules.filter(({ id }) => policy.rules[`own/${id}`]?.on !== false));
      setWarnings([
        ...lint(policy, { at: localTime(new Date()), examples, ...found }),
        ...broad.map(
          ({ id, found }): Warning => ({
            part: 'ownRules',
            id: `own/${id}`,
            key: 'policyLintBroad',
            values: { n: found.length, all: SAMPLE.length, text: found[0]! },
          }),
        ),
      ]);
    }, REST);
    return () => clearTimeout(timer);
  }, [policy, now, examples]);
  return warnings;
}
