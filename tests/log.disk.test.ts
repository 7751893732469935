import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearRecords, countRecords, exportRecords, listRecords, putRecord } from '../utils/log/log.ts';
import type { Record } from '../utils/log/record.ts';

const POINTS = 100;
/** Rows that make room at once. */
const ROTATED = 200;

/** The record of the `n`-th minute. */
function record(n: number): Record {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString(),
    platform: 'x',
    act: 'post',
    account: 'wei',
    kind: 'work',
    rules: ['zh/quotation'],
    severity: 'hold',
    decision: 'published',
    reason: 'already-public',
  };
}

/** Has the `times` writes from now on end with a full disk; answers how many did. */
function fillDisk(times: number): () => number {
  let struck = 0;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (struck >= times) {
      put.mockRestore();
      return this.put(...args);
    }
    struck += 1;
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  return () => struck;
}

const ids = async () => (JSON.parse(await exportRecords()) as { records: Record[] }).records.map(({ id }) => id);

beforeEach(async () => {
  vi.restoreAllMocks();
  await clearRecords();
});

describe('the log on a full disk', () => {
  it(`loses no decision at any of ${POINTS} points: the oldest rows make room, and their number is told`, async () => {
    let next = 0;
    for (; next < 800; next++) await putRecord(record(next));
    let oldest = 0;
    for (let point = 0; point < POINTS; point++) {
      const fails = 1 + (point % 3);
      const struck = fillDisk(fails);
      expect(await putRecord(record(next))).toBe(fails * ROTATED);
      expect(struck()).toBe(fails);
      expect((await listRecords(1))[0]?.id).toBe(record(next).id);
      oldest += fails * ROTATED;
      next += 1;
      expect(await countRecords()).toBe(next - oldest);
      for (; next - oldest < 800; next++) await putRecord(record(next));
    }
    const kept = new Set(await ids());
    for (let n = oldest; n < next; n++) expect(kept.has(record(n).id)).toBe(true);
  }, 120_000);

  it('says so where not even that helps, and takes the next one', async () => {
    for (let n = 0; n < 300; n++) await putRecord(record(n));
    fillDisk(99);
    await expect(putRecord(record(300))).rejects.toThrow('full');
    vi.restoreAllMocks();
    await putRecord(record(301));
    expect((await listRecords(1))[0]?.id).toBe(record(301).id);
  });
});
