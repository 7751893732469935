import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHUNK_KEYS, isTooBig, join, MANIFEST_KEY, SYNC_QUOTA, sizeOf, split } from '../../utils/policy/chunks.ts';
import { itemBytes } from '../sync-store.ts';
import { launch, type Session } from './driver.ts';

const name = inject('browser');

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await launch(name);
  page = await session.open('options.html');
});

afterAll(() => session?.close());

// as long as the real ones, which the background would take for a document
const keyOf = (index: number) => CHUNK_KEYS[index]!.replace(MANIFEST_KEY, 'sample');

interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        get(keys: readonly string[]): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(keys: readonly string[]): Promise<void>;
        getBytesInUse(keys: readonly string[]): Promise<number>;
      };
    };
  };
}

/** Writes the calls one after the other, reads all back and tidies up: bytes of each item, or what the browser said. */
function save(calls: readonly Record<string, unknown>[]) {
  return page.evaluate(
    async (calls, keys) => {
      const { sync } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
      try {
        for (const items of calls) await sync.set(items);
        const bytes: Record<string, number> = {};
        for (const key of keys) bytes[key] = await sync.getBytesInUse([key]);
        return { refused: '', items: await sync.get(keys), bytes };
      } catch (error) {
        return { refused: String(error), items: {} as Record<string, unknown>, bytes: {} as Record<string, number> };
      } finally {
        await sync.remove(keys);
      }
    },
    calls,
    calls.flatMap((items) => Object.keys(items)),
  );
}

const repeatTo = (unit: string, fits: (text: string) => boolean) => {
  let count = 0;
  for (let step = 1 << 17; step >= 1; step /= 2) if (fits(unit.repeat(count + step))) count += step;
  return unit.repeat(count);
};

describe(`storage.sync (${name})`, () => {
  it('counts every character as we do, or less, and keeps it', async () => {
    const blocks: string[] = [];
    for (let first = 0; first < 0x10000; first += 0x200) {
      const codes = Array.from({ length: 0x200 }, (_, index) => first + index);
      blocks.push(String.fromCodePoint(...codes.filter((code) => code < 0xd800 || code > 0xdfff)));
    }
    for (const plane of [0x1f300, 0x1fffe, 0x20000, 0xe0001, 0x10fffe]) blocks.push(String.fromCodePoint(plane));
    const wrong: string[] = [];
    for (let from = 0; from < blocks.length; from += CHUNK_KEYS.length) {
      const items = Object.fromEntries(
        blocks.slice(from, from + CHUNK_KEYS.length).map((block, index) => [keyOf(index), block]),
      );
      const saved = await save([items]);
      expect(saved.refused).toBe('');
      expect(saved.items).toEqual(items);
      for (const [key, block] of Object.entries(items)) {
        const ours = itemBytes(key, block);
        const theirs = saved.bytes[key]!;
        if (name === 'chromium' ? theirs !== ours : theirs > ours)
          wrong.push(`${block.codePointAt(0)?.toString(16)}: ${theirs}, not ${ours}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes a chunk of exactly what an item may take, and not a byte more', async () => {
    for (const unit of ['a', '"', '名', '😀']) {
      const chunk = repeatTo(unit, (text) => split(text).length === 1);
      const full = chunk + 'a'.repeat(8_192 - itemBytes(keyOf(0), chunk));
      expect(split(full)).toEqual([full]);
      expect((await save([{ [keyOf(0)]: full }])).refused, unit).toBe('');
      const { refused } = await save([{ [keyOf(0)]: `${full}a` }]);
      expect(isTooBig(refused), refused).toBe(true);
    }
  });

  it('takes the biggest document that we say fits, with its manifest and what is left of a longer one', async () => {
    const manifest = {
      generation: 2 ** 50,
      sha256: 'x'.repeat(43),
      bytes: SYNC_QUOTA,
      count: CHUNK_KEYS.length,
      device: '<'.repeat(100),
      at: new Date(0).toISOString(),
    };
    for (const unit of [
      'a',
      '名',
      '"<\u2028\n\u0001\\',
      'a名😀é',
      '\ud800',
      '{"name":"海达 Haida","aliases":["HD"]},',
    ]) {
      const text = repeatTo(unit, (text) => sizeOf(text) <= SYNC_QUOTA);
      const chunks = split(text);
      expect(chunks.length).toBeLessThanOrEqual(CHUNK_KEYS.length);
      const items = Object.fromEntries(CHUNK_KEYS.map((_, index) => [keyOf(index), chunks[index] ?? '']));
      const saved = await save([items, { sample: manifest }]);
      expect(saved.refused, unit).toBe('');
      expect(join(CHUNK_KEYS.map((_, index) => saved.items[keyOf(index)] as string)) === text, unit).toBe(true);
      expect(saved.items.sample).toEqual(manifest);
      const used = Object.values(saved.bytes).reduce((sum, bytes) => sum + bytes, 0);
      // what we keep free is little, and for the manifest's sake
      if (name === 'chromium') expect(used, unit).toBeGreaterThan(SYNC_QUOTA - 1_024);
    }
  });

  it('says what we take for too big, or for too often', async () => {
    const chunk = 'x'.repeat(8_100);
    const items = Object.fromEntries(CHUNK_KEYS.map((_, index) => [keyOf(index), chunk]));
    const { refused } = await save([items]);
    expect(isTooBig(refused), refused).toBe(true);
    const often = await save(Array.from({ length: 121 }, (_, count) => ({ [keyOf(0)]: count })));
    if (name === 'chromium') expect(often.refused).toMatch(/./);
    expect(isTooBig(often.refused), often.refused).toBe(false);
  });
});
