import { describe, expect, test } from 'vitest';
import { check, compile, PACKS } from '../rules/index.ts';
import type { Example } from '../rules/rule.ts';
import { DISGUISES } from './disguises.ts';
import { draftOf, policyOf } from './drafts.ts';
import { SENTENCES } from './examples.ts';

const rulesets = new Map<string, ReturnType<typeof compile>>();
function ruleset(example: Example) {
  const key = JSON.stringify([example.names, example.crisis, example.until]);
  const known = rulesets.get(key) ?? compile(policyOf(example));
  rulesets.set(key, known);
  return known;
}
const alarms = (example: Example, text: string) =>
  check(draftOf({ ...example, text }), ruleset(example)).filter(({ severity }) => severity !== 'info');

describe.each(Object.keys(DISGUISES))('%s', (name) => {
  const disguise = DISGUISES[name]!;

  test('hides few of the sentences that are flagged, and makes no clean one look flagged', () => {
    const missed: string[] = [];
    const added: string[] = [];
    let flagged = 0;
    for (const { rule, flagged: flag, example } of SENTENCES) {
      const { text } = example;
      const before = alarms(example, text);
      const hidden = disguise(text);
      const after = alarms(example, hidden);
      for (const { start, end, text: found } of after) expect(hidden.slice(start, end)).toBe(found);
      const { category } = PACKS[rule]!;
      if (flag && before.some((finding) => finding.category === category)) {
        flagged++;
        if (!after.some((finding) => finding.category === category)) missed.push(`- ${rule}: ${hidden}`);
      }
      if (before.length === 0 && after.length > 0)
        added.push(`+ ${after.map(({ rule, text }) => `${rule} "${text}"`)}: ${hidden}`);
    }
    expect(flagged).toBeGreaterThan(200);
    expect(added, added.join('\n')).toEqual([]);
    expect(missed.length / flagged, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
