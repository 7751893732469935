import browser from 'webextension-polyfill';
import type { Answer, Message } from '../messages.ts';
import type { Record } from './record.ts';

/** Waits before each attempt, ms: a worker that was killed in the middle of a message is up again within the first ones. */
const WAITS = [0, 100, 300, 900, 2_700] as const;
/** A worker that does not answer for so long, ms, is taken for dead. */
const PATIENCE = 3_000;
/** Records kept in this page's memory while the background cannot be reached; the oldest go first. */
const KEPT = 500;

// in memory only: the page's own storage is open to the page
const unsent = new Map<string, Record>();

/** Records that could not be handed over yet, oldest first; they go with the next one, or with `flushRecords`. */
export function unsentRecords(): readonly Record[] {
  return [...unsent.values()];
}

/** Hands a record to the background, with what is still unsent. True when it is in the log; never throws. The id makes repeats harmless. */
export async function sendRecord(record: Record): Promise<boolean> {
  keep(record);
  if (!(await deliver(record))) return false;
  await flushRecords();
  return true;
}

/** Tries once more what is unsent, each once; true when nothing is left. Never throws. */
export async function flushRecords(): Promise<boolean> {
  for (const record of unsent.values()) {
    if ((await attempt(record)) !== 'stored') return false;
  }
  return true;
}

function keep(record: Record): void {
  unsent.set(record.id, record);
  if (unsent.size <= KEPT) return;
  const oldest = unsent.keys().next();
  if (!oldest.done) unsent.delete(oldest.value);
}

async function deliver(record: Record): Promise<boolean> {
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const outcome = await attempt(record);
    if (outcome === 'stored') return true;
    if (outcome === 'refused') return false;
  }
  return false;
}

async function attempt(record: Record): Promise<'stored' | 'refused' | 'lost'> {
  try {
    // an orphan of an update has no id any more: nobody is there to answer
    if (!browser.runtime?.id) return 'refused';
    const message: Message = { type: 'record', record };
    const answer = await inTime(browser.runtime.sendMessage(message) as Promise<Answer | undefined>);
    if (answer?.ok) {
      unsent.delete(record.id);
      return 'stored';
    }
    if (answer?.ok === false && answer.final) {
      unsent.delete(record.id);
      return 'refused';
    }
    return 'lost';
  } catch {
    return 'lost';
  }
}

async function inTime(answer: Promise<Answer | undefined>): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
