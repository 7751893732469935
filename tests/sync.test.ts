import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_KEYS, join, SYNC_QUOTA, sizeOf, split } from '../utils/policy/chunks.ts';
import { Cloud, Device, itemBytes, type Sync, SyncStore } from './sync-store.ts';

const SEED = Number(process.env.SLIPGUARD_SEED ?? 20261122);
const ALL = Boolean(process.env.SLIPGUARD_ALL);
const TEXTS = ALL ? 10_000 : 150;
const INTERLEAVINGS = ALL ? 1_000 : 100;

/** The module as it runs in a browser of its own. */
async function syncOf(store: SyncStore): Promise<Sync> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: store.browser }));
  return import('../utils/policy/sync.ts');
}

const here = new SyncStore();
const there = new SyncStore();
const [mine, other] = [await syncOf(here), await syncOf(there)];

// each device has locks of its own, and the steps of one device follow one another anyway
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

beforeEach(() => {
  here.reset();
  there.reset();
});

/** Mulberry32: the same numbers for the same seed everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** First and last UTF-16 unit or code point of what texts are made of. */
const KINDS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Latin, with < " and \
  [0x4e00, 0x9fff], // Han
  [0x1f300, 0x1f6ff], // emoji
  [0, 0x1f], // control characters
  [0x7f, 0x9f], // more of them, and the mark of our own
  [0xd800, 0xdfff], // halves of pairs
  [0x2026, 0x202f], // line ends of JavaScript
  [0xfdd0, 0xfdef], // characters that are none
  [0xfff0, 0xffff],
];

/** A text of about `bytes` as Chromium counts them. */
function textOf(next: () => number, bytes: number): string {
  let text = '';
  let run = '';
  for (let left = bytes; left > 0; left -= itemBytes('', run) - 2) {
    const [first, last] = KINDS[Math.floor(next() ** 2 * KINDS.length)]!;
    const codes = Array.from({ length: 1 + Math.floor(next() * 200) }, () =>
      Math.floor(first + next() * (last - first + 1)),
    );
    run = codes.map((code) => String.fromCodePoint(code)).join('');
    text += run;
  }
  return text;
}

const meta = { device: 'desk', at: '2026-11-22T08:00:00.000Z', base: 0 };

describe('chunks', () => {
  it('are one for a short text and whole again', () => {
    expect(split('')).toEqual(['']);
    expect(split('{"slipguard":1}')).toEqual(['{"slipguard":1}']);
    const hard = '\ud83d\u007f\ude00 \u007fd83d \ud83d\ude00 \u0000<\u2028\ufeff\uffff\udc00';
    expect(join(split(hard))).toBe(hard);
  });

  it('take all that an item may take, and not a byte more', () => {
    for (const unit of ['a', '"', '<', '\u0001', 'é', '名', '😀', '\u2029', '\n', '\u007f', '\u0080', '\uffff']) {
      const [first, second] = split(unit.repeat(20_000));
      const bytes = itemBytes(CHUNK_KEYS[0]!, first);
      expect(bytes, unit).toBeLessThanOrEqual(8_192);
      expect(bytes + itemBytes('', [...second!][0]) - 2, unit).toBeGreaterThan(8_192);
    }
  });

  it('never end inside a pair', () => {
    for (let shift = 0; shift < 4; shift++)
      for (const chunk of split('a'.repeat(shift) + '😀'.repeat(10_000))) expect(chunk).not.toMatch(/\p{Cs}/u);
  });
});

describe('a save', () => {
  it('is two writes and read as it was', async () => {
    expect(await mine.readSync()).toEqual({ state: 'none' });
    const writes: string[][] = [];
    here.sent = (items) => writes.push(Object.keys(items));
    expect(await mine.writeSync('{"owner":"林"}', meta)).toBe('written');
    // what makes it whole comes last
    expect(writes).toEqual([['policy0'], ['policy']]);
    const { device, at } = meta;
    expect(await mine.readSync()).toEqual({ state: 'good', text: '{"owner":"林"}', generation: 1, device, at });
  });

  it('is a generation above all that were seen', async () => {
    await mine.writeSync('1', meta);
    await mine.writeSync('2', meta);
    expect(await mine.readSync()).toMatchObject({ text: '2', generation: 2 });
    await mine.writeSync('3', { ...meta, base: 40 });
    expect(await mine.readSync()).toMatchObject({ text: '3', generation: 41 });
  });

  it('empties what a longer one left, in the same two writes', async () => {
    await mine.writeSync('x'.repeat(40_000), meta);
    await mine.writeSync('short', meta);
    expect(here.taken).toBe(4);
    expect(await mine.readSync()).toMatchObject({ text: 'short' });
    expect(Object.values(here.items).join('')).not.toContain('xx');
  });

  it('that is too big is told before anything is written', async () => {
    let most = 0;
    for (let step = 1 << 16; step >= 1; step /= 2) if (mine.syncRoom('a'.repeat(most + step)).fits) most += step;
    expect(most).toBeGreaterThan(100_000);
    expect(mine.syncRoom('a'.repeat(most))).toEqual({ bytes: SYNC_QUOTA, quota: SYNC_QUOTA, fits: true });
    expect(await mine.writeSync('a'.repeat(most + 1), meta)).toBe('too-big');
    expect(here.taken).toBe(0);
    const longest = { ...meta, device: '<'.repeat(100), base: 2 ** 50 };
    expect(await mine.writeSync('a'.repeat(most), longest)).toBe('written');
    expect(await mine.readSync()).toMatchObject({ state: 'good', text: 'a'.repeat(most) });
    expect(() => mine.writeSync('a', { ...meta, device: 'x'.repeat(101) })).toThrow(RangeError);
  });

  it('that the browser takes no more of is mended by the next', async () => {
    here.now = 60_000;
    await mine.writeSync('before', meta);
    await here.browser.storage.sync.set({ another: 1 });
    for (let save = 0; save < 58; save++) await mine.writeSync(`${save}`, meta);
    // the 120th write is its chunks, the 121st its manifest
    expect(await mine.writeSync('after', meta)).toBe('busy');
    expect(await mine.readSync()).toEqual({ state: 'torn', device: 'desk' });
    here.now += 60_001;
    expect(await mine.writeSync('after', meta)).toBe('written');
    expect(await mine.readSync()).toMatchObject({ text: 'after' });
  });

  it('that finds the room taken by others, or no storage at all, says so and never throws', async () => {
    for (let item = 0; item < 12; item++) await here.browser.storage.sync.set({ [`other${item}`]: 'x'.repeat(8_000) });
    expect(await mine.writeSync('x'.repeat(20_000), meta)).toBe('too-big');
    here.broken = new Error('storage.sync is off');
    expect(await mine.writeSync('x', meta)).toBe('busy');
    expect(await mine.readSync()).toEqual({ state: 'torn', device: null });
  });
});

describe('a read', () => {
  const save = async () => {
    await mine.writeSync('word '.repeat(4_000), meta);
    return here.items.policy as Record<string, unknown>;
  };

  it('takes nothing that was changed, cut or left over', async () => {
    const manifest = await save();
    const good = here.items;
    const bad: Record<string, unknown>[] = [
      { policy1: 'other' },
      { policy1: `${good.policy1} ` },
      { policy2: '' },
      { policy0: 7 },
      { policy: null },
      { policy: 'text' },
      ...['generation', 'count', 'bytes', 'sha256', 'device', 'at'].flatMap((field) =>
        [undefined, null, -1, 0, 1.5, {}, 1e9].map((value) => ({ policy: { ...manifest, [field]: value } })),
      ),
    ];
    for (const change of bad) {
      // a thousand million saves are many, but a count
      if (JSON.stringify(change).includes('"generation":1000000000')) continue;
      here.items = { ...good, ...change };
      expect(await mine.readSync(), JSON.stringify(change).slice(0, 80)).toMatchObject({ state: 'torn' });
    }
    here.items = { ...good, policy9: 'left over from a longer one' };
    expect(await mine.readSync()).toMatchObject({ state: 'good' });
  });

  it('is whole as soon as the chunks have come, in any order', async () => {
    await save();
    const { policy0, policy1, policy2, policy } = here.items;
    for (const part of [{ policy }, { policy2 }, { policy0 }]) {
      there.deliver(part);
      expect(await other.readSync()).toEqual({ state: 'torn', device: 'desk' });
    }
    there.deliver({ policy1 });
    expect(await other.readSync()).toMatchObject({ state: 'good', generation: 1 });
  });

  it('is asked for again when something of the document comes', async () => {
    const changed = vi.fn();
    const end = mine.watchSync(changed);
    here.deliver({ another: 1 });
    expect(changed).not.toHaveBeenCalled();
    here.deliver({ policy12: '' });
    here.deliver({ policy: 1 });
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    here.deliver({ policy: 2 });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

it(`${TEXTS} texts up to 90 KB are taken and come back whole`, async () => {
  const failed: string[] = [];
  for (let run = 0; run < TEXTS; run++) {
    const seed = SEED + run;
    const next = random(seed);
    // what our mark costs more than the half pair that it stands for is within the rest of the quota
    const text = textOf(next, next() * 88_000);
    here.now += 1_001;
    const saved = await mine.writeSync(text, { ...meta, base: run });
    const read = await mine.readSync();
    if (saved !== 'written' || read.state !== 'good' || read.text !== text) failed.push(`seed ${seed}: ${saved}`);
    if (sizeOf(text) > SYNC_QUOTA) failed.push(`seed ${seed}: room`);
  }
  expect(failed).toEqual([]);
  expect(here.taken).toBe(2 * TEXTS);
}, 3_600_000);

it(`${INTERLEAVINGS} interleavings of two devices never mix two documents`, async () => {
  const seen = { good: 0, torn: 0, mended: 0, oneStays: 0 };
  for (let run = 0; run < INTERLEAVINGS; run++) {
    const seed = SEED + run;
    const next = random(seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
    const devices = [new Device('desk', mine, here), new Device('road', other, there)] as const;
    const cloud = new Cloud(devices);
    /** Every document that somebody began to save, by its text. */
    const saved = new Map<string, string>();
    const look = async (device: Device) => {
      const found = await device.sync.readSync();
      if (found.state === 'torn') seen.torn += 1;
      if (found.state !== 'good') return found;
      seen.good += 1;
      expect(saved.get(found.text), `seed ${seed}: a mixed document`).toBe(found.device);
      expect(found.at, `seed ${seed}`).toBe(found.text.slice(0, 12));
      device.lastGood = found;
      return found;
    };
    const begin = (device: Device, text: string) => {
      saved.set(text, device.name);
      device.begin(text);
    };
    const fresh = (device: Device) => {
      const id = `${device.name} ${saved.size}`.padEnd(12);
      // chunks of two documents that are alike but for one place are the easiest to mix
      const length = pick([20, 9_000, 20_000, pick([9_000, 90_000])]);
      return id + (next() < 0.5 ? 'same '.repeat(length / 5) : `${id}${'z'.repeat(length)}`);
    };
    for (let step = 0; step < 40; step++) {
      const device = pick(devices);
      const kind = next();
      if (kind < 0.15 && !device.saving) begin(device, fresh(device));
      else if (kind < 0.4 && device.saving) await device.step();
      else if (kind < 0.42 && device.go) device.die();
      else if (kind < 0.7) for (const key of [...device.outgoing.keys()]) next() < 0.5 && cloud.upload(device, key);
      else {
        const share = next();
        device.incoming.sort(() => next() - 0.5);
        cloud.deliver(device, () => next() < share);
      }
      await look(device);
    }
    await cloud.settle();
    expect(here.items, `seed ${seed}`).toEqual(there.items);
    const after = await look(devices[0]);
    if (after.state === 'torn') {
      // the one whose manifest came last saves what it has again
      const winner = devices.find(({ name }) => name === after.device) ?? devices[0];
      begin(winner, winner.lastBegun || fresh(winner));
      await cloud.settle();
      for (const device of devices)
        expect(await look(device), `seed ${seed}`).toMatchObject({ state: 'good', text: winner.lastBegun });
      seen.mended += 1;
    } else if (after.state === 'good') {
      // one of the two that were saved last has won
      expect(
        devices.map(({ lastDone }) => lastDone),
        `seed ${seed}`,
      ).toContain(after.text);
      seen.oneStays += 1;
    }
    const last = pick(devices);
    begin(last, fresh(last));
    await cloud.settle();
    for (const device of devices) {
      expect(await look(device), `seed ${seed}`).toMatchObject({ state: 'good', text: last.lastBegun });
      expect(device.refused, `seed ${seed}`).toEqual([]);
    }
  }
  // the simulation did what it is for
  expect(seen.torn).toBeGreaterThan(INTERLEAVINGS);
  expect(seen.good).toBeGreaterThan(INTERLEAVINGS);
  expect(Math.min(seen.mended, seen.oneStays)).toBeGreaterThan(0);
  if (ALL) console.log(seen);
}, 3_600_000);
