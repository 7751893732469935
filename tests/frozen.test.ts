import { describe, expect, it } from 'vitest';
import { check, compile, compileSteps, type Ruleset } from '../rules/index.ts';
import { freezeNames } from '../rules/listed.ts';
import { EMPTY_POLICY, NEAR, type RulePolicy, UNTIL } from '../rules/policy.ts';
import { draftOf } from './drafts.ts';

function end<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const SYLLABLES = ['ba', 'dor', 'fel', 'gan', 'hul', 'kem', 'lor', 'mun', 'nov', 'pel', 'rim', 'sut', 'tal', 'vex'];
const HAN = [...'宁波海达五金贸易公司华东机械电子塑料玩具灯饰家居'];

/** The same numbers each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function policyOf(seed: number, count: number): { policy: RulePolicy; names: string[] } {
  const next = random(seed);
  const names = Array.from({ length: count }, () =>
    next(10) < 4
      ? `${Array.from({ length: 2 + next(3) }, () => HAN[next(HAN.length)]).join('')}公司`
      : Array.from(
          { length: 1 + next(2) },
          () => SYLLABLES[next(14)]! + SYLLABLES[next(14)]! + SYLLABLES[next(14)]!,
        ).join(' '),
  );
  const lines = names.map((name) => {
    const kind = next(12);
    if (kind === 0) return `${name}\t${UNTIL}2027-03-01`;
    if (kind === 1) return `${name}\t${UNTIL}2020-01-01`;
    if (kind === 2) return `${name}\t${NEAR}pump`;
    return name;
  });
  const part = (from: number, to: number) => lines.slice((lines.length * from) / 4, (lines.length * to) / 4).join('\n');
  const lists = { customers: part(0, 1), unreleased: part(1, 2), competitors: part(2, 3), suppliers: part(3, 4) };
  return { policy: { ...EMPTY_POLICY, names: { ...EMPTY_POLICY.names, ...lists }, allowed: names[0]! }, names };
}

describe('names made ready once', () => {
  it('are met as those that each tab makes ready itself', () => {
    let met = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { policy, names } = policyOf(seed, 200);
      const frozen = end(freezeNames(policy));
      // as storage keeps it
      const kept = JSON.parse(JSON.stringify(frozen)) as typeof frozen;
      const thawed: Ruleset = end(compileSteps(policy, undefined, null, kept));
      const fresh = compile(policy);
      const next = random(seed * 77);
      for (let i = 0; i < 40; i++) {
        const [a, b] = [names[next(names.length)]!, names[next(names.length)]!];
        const draft = draftOf({
          text: `We shipped the pump to ${a} today. 今天给${b}发货，${a}质量很差 vs ${b.toUpperCase()}`,
        });
        const found = check(draft, thawed);
        expect(found).toEqual(check(draft, fresh));
        met += found.length;
      }
    }
    expect(met).toBeGreaterThan(500);
  });

  it('of an empty policy are none', () => {
    const frozen = end(freezeNames(EMPTY_POLICY));
    expect(frozen).toEqual({ special: [], parts: null });
    expect(end(compileSteps(EMPTY_POLICY, undefined, null, frozen)).matchers.length).toBe(1);
  });
});
