import { useEffect, useState } from 'preact/hooks';
import { compileSteps, PACKS, type Ruleset } from '../../rules/index.ts';
import type { RulePolicy } from '../../rules/policy.ts';
import { compilePattern } from '../../utils/policy/pattern.ts';

/** Milliseconds of stillness before a policy is compiled, and of work at a time: a key waits no longer. */
const STILL = 250;
const SLICE = 8;

/** The rules in force and those before the last change; null while there are none. */
export interface Compiled {
  readonly now: Ruleset | null;
  readonly before: Ruleset | null;
}

/** Keeps the ruleset of `policy`, compiled in slices off the way of keys, and the one that it replaced. Null: nothing is done. */
export function useCompiled(policy: RulePolicy | null): Compiled {
  const [compiled, setCompiled] = useState<Compiled>({ now: null, before: null });
  useEffect(() => {
    if (!policy) return;
    const work = compileSteps(policy, PACKS, compilePattern);
    const go = () => {
      const end = performance.now() + SLICE;
      do {
        const step = work.next();
        if (step.done === true) {
          setCompiled(({ now }) => ({ now: step.value, before: now }));
          return;
        }
      } while (performance.now() < end);
      timer = window.setTimeout(go);
    };
    let timer = window.setTimeout(go, STILL);
    return () => clearTimeout(timer);
  }, [policy]);
  return compiled;
}
