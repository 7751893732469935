import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import { check, compile } from '../../rules/index.ts';
import type { RulePolicy } from '../../rules/policy.ts';
import { bundle } from '../../scripts/engine.mjs';
import { preparedPacks } from '../../scripts/packs.mjs';
import { DISGUISES } from '../disguises.ts';
import { draftOf, policyOf } from '../drafts.ts';
import { SENTENCES } from '../examples.ts';
import { launch, type Session } from './driver.ts';

interface Case {
  readonly policy: RulePolicy;
  readonly drafts: readonly Draft[];
}

interface Engine {
  readonly check: typeof check;
  readonly compile: typeof compile;
}

let session: Session;

beforeAll(async () => {
  session = await launch(inject('browser'), { extensionDir: null });
});

afterAll(() => session?.close());

/** Every sentence of every rule, plain and in one disguise each, by policy. */
function cases(): Case[] {
  const byPolicy = new Map<string, { policy: RulePolicy; drafts: Draft[] }>();
  const disguises = Object.values(DISGUISES);
  SENTENCES.forEach(({ example }, i) => {
    const policy = policyOf(example);
    const key = JSON.stringify(policy);
    if (!byPolicy.has(key)) byPolicy.set(key, { policy, drafts: [] });
    const { drafts } = byPolicy.get(key)!;
    drafts.push(draftOf(example), draftOf({ ...example, text: disguises[i % disguises.length]!(example.text) }));
  });
  return [...byPolicy.values()];
}

it('the engine as it ships finds in this browser what its source finds in Node', async () => {
  const all = cases();
  const lines = (engine: Engine) =>
    all.map(({ policy, drafts }) => {
      const ruleset = engine.compile(policy);
      return drafts.map((draft) => JSON.stringify(engine.check(draft, ruleset)));
    });
  const here = lines({ check, compile });
  expect(here.flat().filter((line) => line !== '[]').length).toBeGreaterThan(500);
  const path = await bundle('shipped', `export { check, compile } from '../../rules/index.ts';`, {
    target: 'es2023',
    minify: true,
    plugins: [preparedPacks({ whole: true })],
  });
  const page = await session.browser.newPage();
  await page.addScriptTag({ content: `${readFileSync(path, 'utf8')};globalThis.shipped = engine;` });
  const there = await page.evaluate((given: readonly Case[]) => {
    const { check, compile } = (globalThis as unknown as { readonly shipped: Engine }).shipped;
    return given.map(({ policy, drafts }) => {
      const ruleset = compile(policy);
      return drafts.map((draft) => JSON.stringify(check(draft, ruleset)));
    });
  }, all);
  expect(there).toEqual(here);
  await page.close();
}, 60_000);
