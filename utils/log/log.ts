import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import type { Record } from './record.ts';
import { writeRotating } from './rotate.ts';

z.config({ jitless: true });

/** What the log accepts: short words about an act, and never a field that could carry a draft. */
const recordSchema = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  platform: z.enum(['linkedin', 'facebook', 'instagram', 'x']),
  act: z.enum(['post', 'comment', 'reply', 'repost', 'edit', 'like', 'follow']),
  account: z.string().check(z.maxLength(200)),
  kind: z.enum(['work', 'personal', 'unknown']),
  rules: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  severity: z.enum(['info', 'caution', 'hold', 'stop']),
  decision: z.enum(['edited', 'masked', 'cancelled', 'saved', 'published', 'switched', 'sent-for-review']),
  reason: z.string().check(z.maxLength(1_000)),
});

interface LogDb extends DBSchema {
  records: { key: string; value: Record; indexes: { 'by-time': [string, string] } };
}

/** More are never kept: about 40 MB. */
const MOST = 100_000;
/** Removed at once when the disk is full. */
const ROTATED = 200;

let opened: Promise<IDBPDatabase<LogDb>> | null = null;

function db(): Promise<IDBPDatabase<LogDb>> {
  opened ??= openDB<LogDb>('log', 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'id' }).createIndex('by-time', ['at', 'id']);
    },
    // another page wants to delete or upgrade: give way, and open again at the next call
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Null for anything that is not a record, e.g. one with a field too many. */
export function parseRecord(input: unknown): Record | null {
  const parsed = recordSchema.safeParse(input);
  return parsed.success ? parsed.data : null;
}

/**
 * Writes a record and waits until it is on the disk; the same id again is the same line. Where the disk is full the oldest make room:
 * returns how many of them went. Rejects only when even that was not enough.
 */
export async function putRecord(record: Record): Promise<number> {
  const database = await db();
  return writeRotating(
    async () => {
      const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(record), transaction.done]);
    },
    () => removeOldest(ROTATED),
  );
}

/** Newest first, at most `limit`; `before` is the last one of the page before. */
export async function listRecords(limit: number, before?: Record): Promise<Record[]> {
  const database = await db();
  const range = before ? IDBKeyRange.upperBound([before.at, before.id], true) : null;
  const found: Record[] = [];
  let cursor = await database.transaction('records').store.index('by-time').openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** How many records there are. */
export async function countRecords(): Promise<number> {
  return (await db()).count('records');
}

/** Removes one; one that is not there is no error. */
export async function removeRecord(id: string): Promise<void> {
  await (await db()).delete('records', id);
}

/** Removes all. */
export async function clearRecords(): Promise<void> {
  await (await db()).clear('records');
}

/** The whole log as readable JSON, oldest first. */
export async function exportRecords(): Promise<string> {
  const records = await (await db()).getAllFromIndex('records', 'by-time');
  return JSON.stringify({ slipguardLog: 1, records }, null, 2);
}

/** Removes what is older than `days` at `now`, and what is beyond the most that is kept; returns how many. */
export async function expireRecords(now: Date, days: number): Promise<number> {
  const limit = new Date(now.getTime() - days * 86_400_000).toISOString();
  const database = await db();
  const transaction = database.transaction('records', 'readwrite');
  let removed = 0;
  let cursor = await transaction.store.index('by-time').openCursor(IDBKeyRange.upperBound([limit]));
  while (cursor) {
    await cursor.delete();
    removed += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  const over = (await database.count('records')) - MOST;
  return over > 0 ? removed + (await removeOldest(over)) : removed;
}

async function removeOldest(count: number): Promise<number> {
  const transaction = (await db()).transaction('records', 'readwrite');
  let removed = 0;
  let cursor = await transaction.store.index('by-time').openCursor();
  while (cursor && removed < count) {
    await cursor.delete();
    removed += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return removed;
}
