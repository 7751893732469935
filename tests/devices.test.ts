import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_KEYS, MANIFEST_KEY } from '../utils/policy/chunks.ts';
import { NAME_LISTS, type Policy, SENSITIVE } from '../utils/policy/schema.ts';
import { forSync } from '../utils/policy/travel.ts';
import { KEYS } from '../utils/settings.ts';
import { policyOf, runs, SEED } from './arbitrary.ts';
import { area, locks } from './stub.ts';
import { Cloud, Device, SyncStore } from './sync-store.ts';

const INTERLEAVINGS = runs(30, 1_000);

/** Which browser a piece of work runs in: each has locks of its own. */
const running = new AsyncLocalStorage<string>();

/** The extension as it runs in a browser of its own. */
async function extension(name: string) {
  const store = new SyncStore();
  const local = area(name);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { storage: { ...store.browser.storage, local } } }));
  const modules = {
    sync: await import('../utils/policy/sync.ts'),
    ...(await import('../utils/policy/devices.ts')),
    ...(await import('../utils/policy/store.ts')),
    ...(await import('../utils/policy/history.ts')),
  };
  return {
    ...modules,
    store,
    local,
    name,
    run: <T>(work: () => Promise<T>): Promise<T> => running.run(name, work),
    policy: async () => policyOf(((await local.get(KEYS.policy))[KEYS.policy] ?? { slipguard: 1 }) as object),
    raw: () => [...CHUNK_KEYS.map((key) => store.items[key] ?? ''), JSON.stringify(store.items)].join(''),
  };
}
type Extension = Awaited<ReturnType<typeof extension>>;

const desk = await extension('desk');
const road = await extension('road');
const both = [desk, road] as const;

const START = Date.parse('2026-11-22T08:00:00Z');
let now = START;
/** Time passes, for the clock and for what a browser counts. */
function pass(ms: number): void {
  now += ms;
  vi.setSystemTime(now);
  for (const { store } of both) store.now += ms;
}

beforeEach(async () => {
  // navigator.locks of both browsers, told apart by who asks
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => locks.request(`${running.getStore()}/${name}`, work),
    },
  });
  vi.useFakeTimers({ toFake: ['Date'] });
  now = START;
  vi.setSystemTime(now);
  for (const it of both) {
    it.store.reset();
    it.local.reset();
    await it.run(() => it.startSync(it.name));
  }
});
afterEach(() => void vi.useRealTimers());

const add =
  (list: 'own' | 'customers' | 'friends', ...names: string[]) =>
  (policy: Policy): Policy => ({
    ...policy,
    names: { ...policy.names, [list]: [...policy.names[list], ...names.map((name) => ({ name, aliases: [] }))] },
  });
const edit = (it: Extension, change: (policy: Policy) => Policy) => it.run(() => it.changePolicy(change));
const sync = (it: Extension) => it.run(() => it.syncNow());
const state = async (it: Extension) => (await it.run(() => it.readSyncState()))!;
const names = async (it: Extension, list: 'own' | 'customers') =>
  (await it.policy()).names[list].map(({ name }) => name);

/** All that one browser has goes to the other. */
const carry = (from: Extension, to: Extension) => to.store.deliver(from.store.items);

describe('own devices', () => {
  it('take over what another saved, keep their own sensitive lists, and put what was there away', async () => {
    await edit(desk, add('own', 'Haida'));
    await edit(desk, add('customers', 'Zentralbau'));
    await sync(desk);
    carry(desk, road);
    await edit(road, add('customers', 'Nordmann'));
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Haida']);
    expect(await names(road, 'customers')).toEqual(['Nordmann']);
    expect(desk.raw() + road.raw()).not.toMatch(/Zentralbau|Nordmann/);
    expect(await state(road)).toMatchObject({ generation: 1, pending: null, problem: null });
    const [version] = await road.run(() => road.readVersions('own'));
    expect(version!.document.names.customers).toEqual([{ name: 'Nordmann', aliases: [] }]);
    const [entry] = await road.run(() => road.readHistory());
    expect(entry).toMatchObject({ layer: 'own', by: 'desk', differences: [{ part: 'names.own', what: 'Haida' }] });
    // nobody has anything to say any more
    const taken = road.store.taken;
    for (const it of [desk, road, desk, road]) await sync(it);
    expect(road.store.taken).toBe(taken);
    expect(desk.store.taken).toBe(2);
  });

  it('ask where both were changed, and do as the person says', async () => {
    for (const take of ['theirs', 'mine'] as const) {
      for (const it of both) {
        it.store.reset();
        it.local.reset();
        await it.run(() => it.startSync(it.name));
      }
      await edit(desk, add('own', 'Haida'));
      await sync(desk);
      await edit(road, add('own', 'Hailan'));
      carry(desk, road);
      await sync(road);
      expect(await names(road, 'own')).toEqual(['Hailan']);
      expect((await state(road)).pending?.text).toContain('Haida');
      expect(road.raw()).not.toContain('Hailan');
      await road.run(() => road.settleSync(take));
      await sync(road);
      expect(await names(road, 'own')).toEqual([take === 'theirs' ? 'Haida' : 'Hailan']);
      carry(road, desk);
      await sync(desk);
      expect(await names(desk, 'own')).toEqual([take === 'theirs' ? 'Haida' : 'Hailan']);
      expect((await state(road)).pending).toBeNull();
    }
  });

  it('forget the choice where the others came back to what was agreed', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    await edit(road, add('own', 'Hailan'));
    await edit(desk, add('own', 'Bluefin'));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    expect((await state(road)).pending).not.toBeNull();
    await edit(desk, ({ names, ...policy }) => ({ ...policy, names: { ...names, own: names.own.slice(0, 1) } }));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    expect((await state(road)).pending).toBeNull();
    carry(road, desk);
    await sync(desk);
    expect(await names(desk, 'own')).toEqual(['Haida', 'Hailan']);
  });

  it('that hold nothing yet say nothing, though the others have not arrived', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    await sync(road);
    await edit(road, add('customers', 'Nordmann'));
    await sync(road);
    expect(road.store.items).toEqual({});
    carry(desk, road);
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Haida']);
  });

  it('fill an area again that was emptied', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    desk.store.items = {};
    await sync(desk);
    expect(desk.raw()).toContain('Haida');
  });

  it('take the same document in another order of fields for the same, and do not answer it', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    const same = Object.fromEntries(Object.entries(JSON.parse(forSync(await desk.policy())) as object).reverse());
    await desk.run(() => desk.sync.writeSync(JSON.stringify(same), { device: 'road', at: 'x', base: 1 }));
    const { taken } = desk.store;
    for (let time = 0; time < 3; time++) await sync(desk);
    expect(desk.store.taken).toBe(taken);
    // one that is taken over is not answered either
    const other = { ...same, owner: 'Ms Wang' };
    await desk.run(() => desk.sync.writeSync(JSON.stringify(other), { device: 'road', at: 'x', base: 2 }));
    for (let time = 0; time < 3; time++) await sync(desk);
    expect((await desk.policy()).owner).toBe('Ms Wang');
    expect(desk.store.taken).toBe(taken + 2);
  });

  it('neither take over nor overwrite a document of a newer version', async () => {
    await edit(desk, add('own', 'Haida'));
    for (const document of ['{"slipguard":2,"owner":"Wang"}', '{"slipguard":1,"fresh":1}', '{"slipguard":', '7']) {
      await desk.run(() => desk.sync.writeSync(document, { device: 'road', at: 'x', base: 1 }));
      const before = structuredClone(desk.store.items);
      await edit(desk, add('own', `After ${document.length}`));
      await sync(desk);
      expect(desk.store.items).toEqual(before);
      expect((await desk.policy()).owner).toBe('');
      expect((await state(desk)).pending).toBeNull();
    }
  });

  it('that find no room keep all as it was, say so, and are quiet once it fits', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    const items = structuredClone(desk.store.items);
    const before = await desk.policy();
    const many = Array.from({ length: 3_000 }, (_, at) => `Friend number ${at} of many`);
    await edit(desk, add('friends', ...many));
    await sync(desk);
    expect(await state(desk)).toMatchObject({ problem: 'too-big', generation: 1 });
    expect(desk.store.items).toEqual(items);
    expect((await desk.policy()).names.friends.length).toBe(3_000);
    await edit(desk, () => before);
    await sync(desk);
    expect((await state(desk)).problem).toBeNull();
    desk.store.broken = new Error('An unexpected error occurred');
    await edit(desk, add('own', 'Hailan'));
    await sync(desk);
    expect(await names(desk, 'own')).toEqual(['Haida', 'Hailan']);
    desk.store.broken = null;
    await sync(desk);
    expect(desk.raw()).toContain('Hailan');
  });

  it('do not save over what they could not take in', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    await edit(desk, add('own', 'Hailan'));
    await sync(desk);
    carry(desk, road);
    road.local.full = new Error('QuotaExceededError');
    await sync(road).catch(() => {});
    road.local.full = null;
    expect(await names(road, 'own')).toEqual(['Haida']);
    expect(road.raw()).toContain('Hailan');
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Haida', 'Hailan']);
  });

  it('do not save over what does not go together with their own lists', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    // together they would be more names than a policy may hold
    await edit(road, add('customers', ...Array.from({ length: 19_990 }, (_, at) => `Customer ${at}`)));
    await edit(desk, add('own', ...Array.from({ length: 20 }, (_, at) => `Brand ${at}`)));
    await sync(desk);
    carry(desk, road);
    const { taken } = road.store;
    for (let time = 0; time < 2; time++) await sync(road);
    expect(road.store.taken).toBe(taken);
    expect(road.raw()).toContain('Brand 19');
    expect(await names(road, 'own')).toEqual(['Haida']);
    expect((await names(road, 'customers')).length).toBe(19_990);
  });

  it('do not lose what is changed between a look and its taking over', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    carry(desk, road);
    // another page saves after the sync has read and before it writes
    const read = road.local.get.bind(road.local);
    const reading = vi.spyOn(road.local, 'get').mockImplementation(async (keys) => {
      const found = await read(keys);
      if (![keys].flat().includes(KEYS.policy)) return found;
      reading.mockRestore();
      await edit(road, add('own', 'Hailan'));
      return found;
    });
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Hailan']);
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Hailan']);
    expect((await state(road)).pending?.text).toContain('Haida');
  });

  it('mend a torn document after a minute, the one whose manifest it is and no other', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    carry(desk, road);
    await sync(road);
    await edit(desk, add('own', 'Hailan'));
    await sync(desk);
    const torn = { [MANIFEST_KEY]: desk.store.items[MANIFEST_KEY], [CHUNK_KEYS[0]!]: 'half of something' };
    for (const { store } of both) store.deliver(torn);
    const writes = both.map(({ store }) => store.taken);
    for (const it of both) await sync(it);
    pass(59_000);
    for (const it of both) await sync(it);
    expect(both.map(({ store }) => store.taken)).toEqual(writes);
    expect(await names(road, 'own')).toEqual(['Haida']);
    pass(1_001);
    for (const it of [road, desk]) await sync(it);
    expect(both.map(({ store }) => store.taken)).toEqual([writes[0]! + 2, writes[1]]);
    carry(desk, road);
    await sync(road);
    expect(await names(road, 'own')).toEqual(['Haida', 'Hailan']);
    for (const it of both) expect(await state(it)).toMatchObject({ torn: null, pending: null });
  });

  it('do not wait for ever for one that is not used any more', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    road.store.deliver({ ...desk.store.items, [CHUNK_KEYS[0]!]: 'half of something' });
    await edit(road, add('own', 'Hailan'));
    await sync(road);
    pass(23 * 3_600_000);
    await sync(road);
    expect(road.store.taken).toBe(0);
    pass(3_600_001);
    await sync(road);
    expect(road.raw()).toContain('Hailan');
    expect(await state(road)).toMatchObject({ torn: null });
  });

  it('count a new minute where a torn document has healed by itself', async () => {
    await edit(desk, add('own', 'Haida'));
    await sync(desk);
    const whole = desk.store.items[CHUNK_KEYS[0]!];
    desk.store.deliver({ [CHUNK_KEYS[0]!]: 'half' });
    await sync(desk);
    expect((await state(desk)).torn).not.toBeNull();
    desk.store.deliver({ [CHUNK_KEYS[0]!]: whole });
    await sync(desk);
    expect((await state(desk)).torn).toBeNull();
  });
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

const secrets = ({ names }: Policy) =>
  NAME_LISTS.filter((list) => SENSITIVE.includes(list)).flatMap((list) => names[list].map(({ name }) => name));

it(`${INTERLEAVINGS} interleavings of two devices: no mixed policy, nothing lost, nothing secret out`, async () => {
  const seen = { adopted: 0, asked: 0, torn: 0, tooBig: 0 };
  for (let run = 0; run < INTERLEAVINGS; run++) {
    const seed = SEED + run;
    const next = random(seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
    const devices = both.map((it) => new Device(it.name, it.sync, it.store));
    const cloud = new Cloud(devices);
    const known = new Map<Extension, { said: string; secrets: string[] }>();
    /** What somebody saved, whichever device it was. */
    const saved = new Set<string>();
    let edits = 0;
    for (const it of both) {
      it.local.reset();
      await it.run(() => it.startSync(it.name));
      const policy = await it.policy();
      saved.add(forSync(policy));
      known.set(it, { said: forSync(policy), secrets: [] });
    }

    const look = async (it: Extension) => {
      const policy = await it.policy();
      const said = forSync(policy);
      const before = known.get(it)!;
      expect(saved.has(said), `seed ${seed}: nobody saved this`).toBe(true);
      expect(secrets(policy), `seed ${seed}`).toEqual(before.secrets);
      if (said !== before.said) {
        // by another device: what was here is put away
        seen.adopted += 1;
        const [version] = await it.run(() => it.readVersions('own'));
        expect(version && forSync(version.document), `seed ${seed}: lost`).toBe(before.said);
        expect(secrets(version!.document), `seed ${seed}: lost`).toEqual(before.secrets);
        known.set(it, { ...before, said });
      }
      expect(it.raw(), `seed ${seed}: a secret is out`).not.toContain('Secret');
      const { pending, problem, torn } = await state(it);
      if (pending) {
        seen.asked += 1;
        expect(saved.has(pending.text), `seed ${seed}: nobody saved what is offered`).toBe(true);
      }
      if (problem === 'too-big') seen.tooBig += 1;
      if (torn) seen.torn += 1;
    };
    const save = async (it: Extension) => {
      edits += 1;
      const mark = `${it.name} ${edits}`;
      const kind = next();
      const long = kind < 0.15 ? 400 : kind < 0.18 ? 3_500 : 0;
      const change =
        kind > 0.8
          ? add('customers', `Secret ${mark}`)
          : add('own', mark, ...Array.from({ length: long }, (_, at) => `${mark} long name ${at}`));
      // now and then all long ones go, so that the next save fits again
      const less = (policy: Policy): Policy =>
        next() < 0.3 ? { ...policy, names: { ...policy.names, own: policy.names.own.slice(-1) } } : policy;
      const changed = await edit(it, (policy) => change(less(policy)));
      if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
      saved.add(forSync(changed.policy));
      // what came in between is judged now, not taken for the person's own
      const { said } = known.get(it)!;
      if (forSync(changed.before) !== said) {
        expect(saved.has(forSync(changed.before)), `seed ${seed}`).toBe(true);
        seen.adopted += 1;
      }
      known.set(it, { said: forSync(changed.policy), secrets: secrets(changed.policy) });
    };
    const begin = (device: Device, it: Extension) => {
      device.saving = sync(it).then(() => {
        device.saving = null;
      });
    };

    for (let step = 0; step < 30; step++) {
      const at = pick([0, 1]);
      const [device, it] = [devices[at]!, both[at]!];
      pass(pick([100, 2_000, 30_000]));
      const kind = next();
      if (kind < 0.2) await save(it);
      else if (kind < 0.4 && !device.saving) begin(device, it);
      else if (kind < 0.55 && device.saving) await device.step();
      else if (kind < 0.6 && !device.saving) await it.run(() => it.settleSync(pick(['theirs', 'mine'])));
      else if (kind < 0.8) for (const key of [...device.outgoing.keys()]) next() < 0.6 && cloud.upload(device, key);
      else {
        const share = next();
        device.incoming.sort(() => next() - 0.5);
        cloud.deliver(device, () => next() < share);
      }
      await device.halt();
      await look(it);
    }

    // everything arrives, the person answers what is asked: both end with the same
    const calm = async () => {
      for (const [at, it] of both.entries()) {
        if (!devices[at]!.saving) begin(devices[at]!, it);
        await cloud.settle();
        await look(it);
        await it.run(() => it.settleSync(pick(['theirs', 'mine'])));
        await look(it);
        pass(61_000);
      }
    };
    const agreed = async () => {
      const [one, other] = await Promise.all(both.map((it) => it.policy()));
      const states = await Promise.all(both.map(state));
      return forSync(one!) === forSync(other!) && states.every(({ pending, torn }) => !pending && !torn);
    };
    let rounds = 0;
    for (; rounds < 12 && !(await agreed()); rounds++) {
      await calm();
      const states = await Promise.all(both.map(state));
      // nothing fits any more: the person takes out what is too long
      for (const [at, it] of both.entries())
        if (states[at]!.problem === 'too-big') {
          const changed = await edit(it, (policy) => ({
            ...policy,
            names: { ...policy.names, own: [] },
            owner: `short ${run}`,
          }));
          if (changed.ok) saved.add(forSync(changed.policy));
          if (changed.ok) known.set(it, { said: forSync(changed.policy), secrets: secrets(changed.policy) });
        }
    }
    expect(await agreed(), `seed ${seed}: ${JSON.stringify(await Promise.all(both.map(state))).slice(0, 400)}`).toBe(
      true,
    );
    for (const { store } of both) store.reset();
  }
  // the simulation did what it is for
  expect(Math.min(seen.adopted, seen.asked, seen.torn)).toBeGreaterThan(INTERLEAVINGS / 5);
  expect(seen.tooBig).toBeGreaterThan(0);
}, 3_600_000);
