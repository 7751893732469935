import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'slipguard-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(lines: readonly (object | string)[], ...options: string[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.mjs', ...options], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

function policy(document: unknown): string {
  const path = join(folder, `policy-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

describe('npm run check', { timeout: 120_000 }, () => {
  test('drafts in, findings out, in the order of the lines', () => {
    const { status, stderr, rows } = run([
      { id: 'a', text: 'FOB Ningbo USD 3.25/pc' },
      '',
      { id: 2, text: 'See you at the fair' },
      {
        id: 'c',
        text: 'How much?',
        act: 'comment',
        platform: 'x',
        target: { author: 'A', text: 'Our factory has new chairs' },
      },
      { id: 'd', text: 'FOB Ningbo USD 3.25/pc', account: 'personal', at: '2026-11-21T22:39:00+08:00' },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd']);
    expect(rows[0].findings[0]).toEqual({
      rule: 'any/incoterm',
      category: 'trade-secret',
      severity: 'hold',
      start: 0,
      end: 22,
      text: 'FOB Ningbo USD 3.25/pc',
    });
    expect(rows[1].findings).toEqual([]);
    expect(rows[2].findings[0].category).toBe('engagement');
    expect(rows[3].findings).toEqual([]);
  });

  test('a bad line is named and the others are judged', () => {
    const { status, stderr, rows } = run([
      { id: 1, text: 'fine' },
      '{',
      { id: 2 },
      { id: 3, text: 'x', act: 'shout' },
      { id: 4, text: 'x', at: 'now' },
    ]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      'Line 2 is not JSON.',
      'Line 3: field text is missing or is no text.',
      'Line 4: field act is none of post, comment, reply, repost, edit, like, follow.',
      'Line 5: field at is no time in ISO 8601 with a zone.',
    ]);
    expect(rows).toHaveLength(1);
  });

  test('--fail-on', () => {
    expect(run([{ id: 1, text: 'FOB Ningbo USD 3.25/pc' }], '--fail-on', 'hold').status).toBe(1);
    expect(run([{ id: 1, text: 'the election' }], '--fail-on', 'hold').status).toBe(0);
    expect(run([{ id: 1, text: 'x' }], '--fail-on', 'never').status).toBe(2);
    expect(run([{ id: 1, text: 'x' }], '--nonsense').status).toBe(2);
  });

  test('a policy brings names and severities, and its mistakes are named', () => {
    const good = policy({
      slipguard: 1,
      names: { own: [], competitors: [], customers: [{ name: 'Acme Retail', aliases: ['Acme'] }], unreleased: [] },
      severities: { 'any/names': 'stop' },
    });
    const { rows, stderr } = run([{ id: 1, text: 'Ten pallets for Acme.' }], '--policy', good);
    expect(stderr).toBe('');
    expect(rows[0].findings).toEqual([
      { rule: 'any/names', category: 'trade-secret', severity: 'stop', start: 16, end: 20, text: 'Acme' },
    ]);
    const bad = run([{ id: 1, text: 'x' }], '--policy', policy({ slipguard: 1, severities: { 'any/names': 'loud' } }));
    expect(bad.status).toBe(2);
    expect(bad.stderr).toMatch(/rules\.any\/names/);
    expect(bad.stderr.trim().split('\n')).toHaveLength(1);
    expect(run([], '--policy', policy('{')).stderr).toMatch(/is not JSON/);
    expect(run([], '--policy', join(folder, 'none.json')).stderr).toMatch(/cannot be read/);
  });
});
