import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_POLICY, type OwnRule } from '../rules/policy.ts';
import { arm, armFor, injectReader, writeConsent } from '../utils/consent.ts';
import { lacksPatterns, patternCompiler } from '../utils/page/patterns.ts';
import { compilePattern } from '../utils/policy/pattern.ts';
import { KEYS, type TabPolicy } from '../utils/settings.ts';
import { browser, reset, seen } from './stub.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

const rule = (pattern?: string): OwnRule => ({
  id: 'own/a',
  category: 'review',
  severity: 'hold',
  message: { what: 'a', why: 'b', suggest: 'c' },
  owner: '',
  words: 'falcon',
  ...(pattern === undefined ? {} : { pattern }),
});
const policy = (...ownRules: OwnRule[]): TabPolicy => ({
  ...EMPTY_POLICY,
  revision: 1,
  accounts: [],
  owner: '',
  ownRules,
});
const files = () => (seen.scripts as readonly { readonly js?: readonly string[] }[])[0]?.js;

beforeEach(async () => {
  reset();
  await writeConsent({ at: '2026-11-21T10:00:00.000Z', sites: ['x'] });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'readPatterns');
});

it('tabs get the reader of patterns only while the policy in force has some', async () => {
  await arm();
  expect(files()).toEqual(['scorer.js', 'guard.js']);
  await armFor(policy(rule()));
  expect(files()).toEqual(['scorer.js', 'guard.js']);
  await armFor(policy(rule(), rule('a+')));
  // before the guard, which compiles with it
  expect(files()).toEqual(['patterns.js', 'scorer.js', 'guard.js']);
  await armFor(undefined);
  expect(files()).toEqual(['scorer.js', 'guard.js']);
});

it('a new session reads it from the policy, and reads that once', async () => {
  await browser.storage.local.set({ [KEYS.tabPolicy]: policy(rule('a+')) });
  await arm();
  expect(files()?.[0]).toBe('patterns.js');
  const read = vi.spyOn(browser.storage.local, 'get');
  await arm();
  expect(read.mock.calls.flat(2)).not.toContain(KEYS.tabPolicy);
  read.mockRestore();
});

it('a tab that was open before asks for it', async () => {
  expect(lacksPatterns(policy(rule()))).toBe(false);
  expect(lacksPatterns(policy(rule(), rule('a+')))).toBe(true);
  await injectReader('patterns', 4, 0);
  expect(seen.injected).toEqual([4]);
  await expect(injectReader('patterns', undefined, 0)).rejects.toThrow('tab');
  // what the script does where it is put
  (globalThis as { readPatterns?: unknown }).readPatterns = compilePattern;
  expect(lacksPatterns(policy(rule('a+')))).toBe(false);
  expect(patternCompiler()?.('a+')?.('baa')).toEqual([1, 3]);
});
