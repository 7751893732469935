import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { parseRecord } from '../utils/log/log.ts';
import type { Record } from '../utils/log/record.ts';
import { writeRotating } from '../utils/log/rotate.ts';
import { flushRecords, sendRecord, unsentRecords } from '../utils/log/send.ts';
import { browser, reset } from './stub.ts';

const record = (): Record => ({
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  platform: 'x',
  act: 'post',
  account: 'wei.chen',
  kind: 'work',
  rules: ['zh/quotation'],
  severity: 'hold',
  decision: 'published',
  reason: 'customer-agreed',
});

describe('sendRecord', () => {
  /** Lines of a log that takes each id once. */
  const log = new Map<string, Record>();
  /** What happens to the next messages; empty means that they arrive. */
  const fates: ('throw' | 'silent' | 'hang' | 'lost answer' | 'refuse' | 'final')[] = [];

  beforeEach(async () => {
    reset();
    log.clear();
    fates.length = 0;
    vi.useFakeTimers();
    browser.runtime.sendMessage = async (message: unknown) => {
      const { record } = message as { record: Record };
      const fate = fates.shift();
      if (fate === 'throw') throw new Error('Could not establish connection.');
      if (fate === 'silent') return undefined;
      if (fate === 'hang') return new Promise(() => undefined);
      if (fate === 'refuse') return { ok: false, error: 'disk' };
      if (fate === 'final') return { ok: false, error: 'no record', final: true };
      log.set(record.id, record);
      return fate === 'lost answer' ? undefined : { ok: true };
    };
    await flushRecords();
    log.clear();
  });
  afterEach(() => vi.useRealTimers());

  const sent = async (one: Record) => {
    const done = sendRecord(one);
    await vi.runAllTimersAsync();
    return done;
  };

  it('hands a record over at once', async () => {
    expect(await sendRecord(record())).toBe(true);
    expect(log.size).toBe(1);
  });

  it.each([
    [['throw']],
    [['silent', 'throw', 'silent', 'throw']],
    [['hang', 'hang']],
    [['lost answer', 'lost answer']],
    [['refuse']],
  ] as const)('survives %j: one line, nothing unsent', async (bad) => {
    fates.push(...bad);
    expect(await sent(record())).toBe(true);
    expect(log.size).toBe(1);
    expect(unsentRecords()).toEqual([]);
  });

  it('says so after five attempts, keeps the record, and sends it with the next one', async () => {
    const lost = record();
    fates.push('throw', 'throw', 'throw', 'throw', 'throw');
    expect(await sent(lost)).toBe(false);
    expect(fates.length).toBe(0);
    expect(unsentRecords()).toEqual([lost]);
    expect(await sent(record())).toBe(true);
    expect(log.has(lost.id)).toBe(true);
    expect(log.size).toBe(2);
    expect(unsentRecords()).toEqual([]);
  });

  it('does not keep what will never be taken', async () => {
    fates.push('final');
    expect(await sent(record())).toBe(false);
    expect(unsentRecords()).toEqual([]);
  });

  it('in an orphaned page asks nobody, throws nothing and keeps the record', async () => {
    browser.runtime.id = undefined;
    const kept = record();
    expect(await sendRecord(kept)).toBe(false);
    expect(unsentRecords()).toEqual([kept]);
    Object.defineProperty(browser.runtime, 'id', {
      configurable: true,
      get: () => {
        throw new Error('invalidated');
      },
    });
    await expect(sent(record())).resolves.toBe(false);
    Object.defineProperty(browser.runtime, 'id', { configurable: true, writable: true, value: 'us' });
    expect(await flushRecords()).toBe(true);
    expect(log.size).toBe(2);
  });

  it('200 records through a background that dies at random: none lost, none double', async () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const written: string[] = [];
    browser.runtime.sendMessage = async (message: unknown) => {
      const { record } = message as { record: Record };
      const roll = random();
      if (roll < 0.25) throw new Error('The message port closed before a response was received.');
      written.push(record.id);
      log.set(record.id, record);
      return roll < 0.5 ? undefined : { ok: true };
    };
    const all = Array.from({ length: 200 }, record);
    const done = all.map((one) => sendRecord(one));
    await vi.runAllTimersAsync();
    await Promise.all(done);
    while (!(await flushRecords()));
    expect([...log.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(written.length).toBeGreaterThan(log.size);
  });
});

describe('parseRecord', () => {
  it('takes a record as it is', () => {
    const one = record();
    expect(parseRecord(one)).toEqual(one);
  });
  it.each<[string, object]>([
    ['a field for the text', { text: 'USD 3.85' }],
    ['an id that is none', { id: '1' }],
    ['a long reason', { reason: 'x'.repeat(1_001) }],
    ['a rule as long as a draft', { rules: ['x'.repeat(201)] }],
    ['a decision that is none', { decision: 'fired' }],
    ['a time that is none', { at: 'now' }],
  ])('refuses %s', (_what, part) => {
    expect(parseRecord({ ...record(), ...part })).toBeNull();
  });
  it.each([null, undefined, 'x', [], 1])('refuses %j', (input) => {
    expect(parseRecord(input)).toBeNull();
  });
});

describe('writeRotating', () => {
  const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });

  it('lets the oldest make room, and says how many', async () => {
    let over = 2;
    const removed = await writeRotating(
      async () => {
        if (over-- > 0) throw full();
      },
      async () => 200,
    );
    expect(removed).toBe(400);
  });
  it('gives up when nothing is left to remove, or it never helps', async () => {
    await expect(
      writeRotating(
        async () => Promise.reject(full()),
        async () => 0,
      ),
    ).rejects.toThrow('full');
    let rounds = 0;
    await expect(
      writeRotating(
        async () => Promise.reject(full()),
        async () => ++rounds,
      ),
    ).rejects.toThrow('full');
    expect(rounds).toBe(5);
  });
  it('removes nothing for another error', async () => {
    const rotate = vi.fn(async () => 1);
    await expect(writeRotating(async () => Promise.reject(new Error('closed')), rotate)).rejects.toThrow('closed');
    expect(rotate).not.toHaveBeenCalled();
  });
});
