import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Act } from '../rules/draft.ts';
import { check, compile } from '../rules/index.ts';
import { EMPTY_POLICY, type RulePolicy } from '../rules/policy.ts';
import type { Category } from '../rules/rule.ts';
import { draftOf } from './drafts.ts';

/** A draft that somebody labelled without having seen the rules. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly note?: string;
  readonly act?: Act;
  readonly target?: { readonly author?: string; readonly text?: string };
  readonly at?: string;
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/** Labels that have a bar, the categories that count as found, and the share that must be found lest a change undo much. */
const LEAST: Readonly<Record<string, readonly [readonly Category[], number]>> = {
  politics: [['politics'], 0.88],
  religion: [['religion'], 0.88],
  'absolute-claim': [['ad-claim'], 0.86],
  secret: [['trade-secret'], 0.84],
  pii: [['personal-data'], 0.9],
  disparage: [['disparagement', 'comparison', 'abuse', 'ad-claim'], 0.8],
};

const folder = new URL('sentences/', import.meta.url);
const rows = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
);
const rulesets = new Map<string, ReturnType<typeof compile>>();
function alarms({ text, act, target, at, names = {} }: Row): ReturnType<typeof check> {
  const key = JSON.stringify(names);
  const lists = Object.fromEntries(Object.entries(names).map(([list, of]) => [list, of.join('\n')]));
  const policy: RulePolicy = { ...EMPTY_POLICY, names: { ...EMPTY_POLICY.names, ...lists } };
  const ruleset = rulesets.get(key) ?? compile(policy);
  rulesets.set(key, ruleset);
  const draft = draftOf({
    text,
    at: at ?? '2026-11-18T10:00:00+08:00',
    ...(act === undefined ? {} : { act }),
    ...(target === undefined ? {} : { author: target.author ?? '', target: target.text ?? '' }),
  });
  return check(draft, ruleset).filter(({ severity }) => severity !== 'info');
}
const judged = rows.map((row) => ({ row, found: alarms(row) }));
const share = (of: typeof judged, is: (one: (typeof judged)[number]) => boolean) => of.filter(is).length / of.length;

test.each(Object.entries(LEAST))('%s is found', (label, [categories, least]) => {
  const labelled = judged.filter(({ row }) => row.labels.includes(label));
  expect(labelled.length).toBeGreaterThanOrEqual(60);
  const right = share(labelled, ({ found }) => found.some(({ category }) => categories.includes(category)));
  expect(right, `${label}: ${right}`).toBeGreaterThanOrEqual(least);
});

test('ordinary drafts pass, and few that only look dangerous are held up', () => {
  const clean = judged.filter(({ row }) => row.labels.includes('none'));
  const ordinary = clean.filter(({ row }) => row.note !== 'hard-negative');
  const hard = clean.filter(({ row }) => row.note === 'hard-negative');
  expect(ordinary.length).toBeGreaterThan(500);
  expect(share(ordinary, ({ found }) => found.length > 0)).toBeLessThanOrEqual(0.02);
  expect(share(ordinary, ({ found }) => found.some(({ severity }) => severity !== 'caution'))).toBeLessThanOrEqual(
    0.004,
  );
  expect(share(hard, ({ found }) => found.length > 0)).toBeLessThanOrEqual(0.08);
});
