/** The module under test, as it runs in a browser of its own. */
export type Sync = typeof import('../utils/policy/sync.ts');

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** What both browsers make of text on its way: halves of pairs are lost. */
const lossy = (value: unknown) => JSON.parse(toJson(value)) as unknown;

/** Chromium's JSON: as everybody's, but `<` and the line ends of JavaScript are escaped, and halves of pairs replaced. */
function toJson(value: unknown): string {
  const replaced = JSON.stringify(value, (_, inner) =>
    typeof inner === 'string' ? Buffer.from(inner).toString() : inner,
  );
  return replaced.replace(/[<\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Bytes of one item as Chromium counts it. */
export const itemBytes = (key: string, value: unknown) => Buffer.byteLength(key) + Buffer.byteLength(toJson(value));

/** `storage.sync` of one browser in memory, with the limits that Chromium and Firefox enforce and Chromium's messages. */
export class SyncStore {
  items: Items = {};
  /** Calls of `set` that were taken. */
  taken = 0;
  /** Milliseconds; the test lets time pass. */
  now = 0;
  /** Where set, a write waits here until the test lets it go on. */
  park: (() => Promise<void>) | null = null;
  /** Where set, what every call ends with. */
  broken: Error | null = null;
  /** Told of each write's items, as the browser's own sync is. */
  sent: (items: Items) => void = () => {};
  readonly #listeners = new Set<(changes: Changes, area: string) => void>();
  #writes: number[] = [];

  /** What the code under test takes for the browser. */
  readonly browser = {
    storage: {
      sync: {
        get: async (keys: readonly string[]) => {
          await Promise.resolve();
          if (this.broken) throw this.broken;
          return structuredClone(
            Object.fromEntries(keys.filter((key) => key in this.items).map((key) => [key, this.items[key]])),
          );
        },
        set: async (items: Items) => {
          await (this.park?.() ?? Promise.resolve());
          if (this.broken) throw this.broken;
          this.#writes = [...this.#writes.filter((at) => at > this.now - 60_000), this.now];
          if (this.#writes.length > 120)
            throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
          const next = { ...this.items, ...(lossy(items) as Items) };
          const sizes = Object.entries(next).map(([key, value]) => itemBytes(key, value));
          if (sizes.some((bytes) => bytes > 8_192)) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
          // Firefox measures all items as the JSON of one object
          const total = Math.max(
            sizes.reduce((sum, bytes) => sum + bytes, 0),
            Buffer.byteLength(JSON.stringify(next)),
          );
          if (total > 102_400) throw new Error('Resource::kQuotaBytes quota exceeded');
          if (sizes.length > 512) throw new Error('Resource::kMaxItems quota exceeded');
          this.taken += 1;
          this.deliver(items);
          this.sent(lossy(items) as Items);
        },
      },
      onChanged: {
        addListener: (listen: (changes: Changes, area: string) => void) => this.#listeners.add(listen),
        removeListener: (listen: (changes: Changes, area: string) => void) => this.#listeners.delete(listen),
      },
    },
  };

  /** Puts items in as the browser does when they come from another device: no limit holds. */
  deliver(items: Items): void {
    const before = this.items;
    this.items = { ...before, ...(lossy(items) as Items) };
    const changes: Changes = {};
    for (const key of Object.keys(items)) changes[key] = { oldValue: before[key], newValue: this.items[key] };
    for (const listen of this.#listeners) listen(changes, 'sync');
  }

  /** As in a browser that was never used. */
  reset(): void {
    this.items = {};
    this.taken = 0;
    this.now = 0;
    this.park = null;
    this.broken = null;
    this.sent = () => {};
    this.#listeners.clear();
    this.#writes = [];
  }
}

interface Version {
  readonly value: unknown;
  readonly order: number;
}

/** One of two browsers: what it wrote and has not sent, and what was sent to it and has not come. */
export class Device {
  readonly outgoing = new Map<string, unknown>();
  incoming: (Version & { readonly key: string })[] = [];
  readonly order = new Map<string, number>();
  /** Lets the save that waits before its next write go on. */
  go: (() => void) | null = null;
  saving: Promise<unknown> | null = null;
  lastGood = { text: '', generation: 0 };
  lastBegun = '';
  lastDone = '';
  readonly refused: string[] = [];
  constructor(
    readonly name: string,
    readonly sync: Sync,
    readonly store: SyncStore,
  ) {
    store.reset();
    store.park = () =>
      new Promise((go) => {
        this.go = go;
      });
    store.sent = (items) => {
      for (const [key, value] of Object.entries(items)) this.outgoing.set(key, value);
    };
  }

  begin(text: string): void {
    this.lastBegun = text;
    const { generation: base } = this.lastGood;
    this.saving = this.sync.writeSync(text, { device: this.name, at: text.slice(0, 12), base }).then((result) => {
      this.saving = null;
      if (result === 'written') this.lastDone = text;
      else this.refused.push(result);
    });
  }

  /** The browser ends while a save waits before its next write. */
  die(): void {
    this.saving = null;
    this.go = null;
  }

  /** Until the save waits before its next write or is over. */
  async halt(): Promise<void> {
    while (this.saving && !this.go) await new Promise(setImmediate);
  }

  async step(): Promise<void> {
    await this.halt();
    this.go?.();
    this.go = null;
    await this.halt();
  }
}

/** Items go one by one, as in Chromium: the last that the server got of each key wins everywhere. */
export class Cloud {
  #order = 0;
  constructor(readonly devices: readonly Device[]) {}

  upload(device: Device, key: string): void {
    const version = { key, value: device.outgoing.get(key), order: ++this.#order };
    device.outgoing.delete(key);
    device.order.set(key, version.order);
    for (const to of this.devices) if (to !== device) to.incoming.push(version);
  }

  deliver(device: Device, picked: (index: number) => boolean): void {
    const come = device.incoming.filter((_, index) => picked(index));
    device.incoming = device.incoming.filter((version) => !come.includes(version));
    for (const { key, value, order } of come) {
      // a change of its own that is still to be sent will win; one that came later has won
      if (device.outgoing.has(key) || order < (device.order.get(key) ?? 0)) continue;
      device.order.set(key, order);
      device.store.deliver({ [key]: value });
    }
  }

  async settle(): Promise<void> {
    for (const device of this.devices) while (device.saving) await device.step();
    for (const device of this.devices) for (const key of [...device.outgoing.keys()]) this.upload(device, key);
    for (const device of this.devices) this.deliver(device, () => true);
  }
}
