type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const listeners = new Set<Listener>();

/** A storage area in memory that copies like the real one, and tells its changes after a turn of the loop. */
export function area(name: string) {
  let items: Items = {};
  const tell = (changes: Changes) => {
    if (Object.keys(changes).length > 0) setTimeout(() => [...listeners].map((listen) => listen(changes, name)));
  };
  const put = (next: Items) => {
    const changes: Changes = {};
    for (const key of new Set([...Object.keys(items), ...Object.keys(next)])) {
      if (JSON.stringify(items[key]) === JSON.stringify(next[key])) continue;
      changes[key] = { oldValue: items[key], newValue: next[key] };
    }
    items = next;
    tell(changes);
  };
  return {
    writes: 0,
    /** An error that the next write ends with. */
    full: null as Error | null,
    async get(keys: string | string[] | null) {
      await Promise.resolve();
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]])));
    },
    async set(next: Items) {
      await Promise.resolve();
      if (this.full) throw this.full;
      this.writes += 1;
      put({ ...items, ...structuredClone(next) });
    },
    async remove(keys: string | string[]) {
      await Promise.resolve();
      put(Object.fromEntries(Object.entries(items).filter(([key]) => ![keys].flat().includes(key))));
    },
    async clear() {
      put({});
    },
    reset() {
      items = {};
      this.writes = 0;
      this.full = null;
    },
  };
}

/** One registered content script at most, as the browser keeps it. */
const scripts: { id: string; matches: string[] }[] = [];
const injected: number[] = [];
const tabs: { id: number; url: string }[] = [];

const fits = (url: string, pattern: string) => url.startsWith(pattern.slice(0, -1));

/** What the code under test takes for the browser. */
export const browser = {
  runtime: {
    id: 'us' as string | undefined,
    version: '1.0.0',
    getManifest: () => ({ version: browser.runtime.version }),
    sendMessage: async (_message: unknown): Promise<unknown> => ({ ok: true }),
    getURL: (path: string) => `chrome-extension://us/${path}`,
  },
  storage: {
    local: area('local'),
    session: area('session'),
    sync: area('sync'),
    managed: area('managed'),
    onChanged: {
      addListener: (listen: Listener) => listeners.add(listen),
      removeListener: (listen: Listener) => listeners.delete(listen),
    },
  },
  scripting: {
    getRegisteredContentScripts: async () => structuredClone(scripts),
    registerContentScripts: async (added: typeof scripts) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      scripts.push(...structuredClone(added));
    },
    updateContentScripts: async ([script]: typeof scripts) => {
      if (scripts.length !== 1) throw new Error('Nonexistent script ID');
      if (script) scripts.splice(0, 1, structuredClone(script));
    },
    unregisterContentScripts: async () => {
      if (scripts.length === 0) throw new Error('Nonexistent script ID');
      scripts.length = 0;
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 13) throw new Error('Cannot access contents of the page');
      injected.push(target.tabId);
    },
  },
  permissions: { contains: async () => true, request: async () => true },
  tabs: {
    query: async ({ url }: { url: string[] }) => tabs.filter((tab) => url.some((pattern) => fits(tab.url, pattern))),
  },
  i18n: { getUILanguage: () => 'en' },
};

export const seen = { scripts, injected, tabs };

/** As after a fresh install. */
export function reset(): void {
  browser.storage.local.reset();
  browser.storage.session.reset();
  browser.storage.sync.reset();
  browser.storage.managed.reset();
  browser.runtime.id = 'us';
  browser.runtime.version = '1.0.0';
  browser.runtime.sendMessage = async () => ({ ok: true });
  scripts.length = 0;
  injected.length = 0;
  tabs.length = 0;
  listeners.clear();
}

const held = new Map<string, Promise<unknown>>();

/** `navigator.locks`: whoever asks for a name waits for those before. */
export const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const run = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  },
};

/** Lets all that was started and told come to its end. */
export const settled = () => new Promise((done) => setTimeout(done, 5));
