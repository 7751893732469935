import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import * as z from 'zod/mini';
import { preparedPacks } from './scripts/packs.mjs';
import { policySchema } from './utils/policy/schema.ts';

/** The public hosts on which the guard may run; mobile and business hosts are out. */
const HOSTS = [
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
];

/** Words of the extension's own pages; the guard, which every tab loads, never shows them. */
const PAGE_WORDS = /^(decision|extension|language|options|policy|popup|welcome)/;

/** Leaves of `_locales` only what the guard shows: 14 KB less in every tab. */
const guardWords = {
  name: 'guard-words',
  enforce: 'pre',
  transform(code: string, id: string) {
    if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
    const all = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
    const kept = all.filter(([key]) => !PAGE_WORDS.test(key)).map(([key, { message }]) => [key, { message }]);
    return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
  },
} as const;

/**
 * In a tab the browser's own promises do: both have had them since their manifest version 3, and the polyfill, which the
 * background and our pages use, would be 3 KB more in every tab.
 */
const nativeApi = {
  name: 'native-api',
  enforce: 'pre',
  resolveId: (id: string) => (id === 'webextension-polyfill' ? '\0native-api' : null),
  load: (id: string) =>
    id === '\0native-api'
      ? // a page's element may be named so, and Chromium shows it to us where nothing of ours is
        'export default Object.hasOwn(globalThis, "browser") ? globalThis.browser : globalThis.chrome;'
      : null,
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // esbuild's legacy JSX helper is not wanted: preact's automatic runtime keeps imports explicit
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, modulePreload: false, target: 'es2023' },
  }),
  hooks: {
    'build:before': async () => {
      const schema = { title: 'Slipguard policy', ...z.toJSONSchema(policySchema, { io: 'input' }) };
      await writeFile('public/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'guard' || name === 'scorer'))
        config.plugins = [guardWords, nativeApi, preparedPacks(), ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // alarms: to ask for a firm's newer policy, where the person subscribed to one
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    // asked for one at a time, for the address of a policy that the person typed
    optional_host_permissions: ['https://*/*'],
    host_permissions: HOSTS,
    // one module asks for a firm's policy at an address that its user typed, and which is not known here; content scripts are
    // not bound by this in Chromium. The tests ban the network primitives themselves everywhere else.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'slipguard@slipguard.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed.schema.json' } }),
  }),
});
