import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';

const name = inject('browser');
const DIR = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const files = readdirSync(DIR, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(DIR, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

const HOSTS = [
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
];

describe(`what is shipped (${name})`, () => {
  it('asks for exactly these permissions, and shows nothing of itself to pages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms']);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.web_accessible_resources).toBeUndefined();
    // the guard is registered at run time, after consent
    expect(manifest.content_scripts).toBeUndefined();
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    // a subscription's address is the person's own; the request itself needs a permission for that host, asked for then
    expect(policy).toContain('connect-src https:;');
    expect(policy.replace('connect-src https:;', '')).not.toMatch(/unsafe-eval|https?:/);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('holds one network primitive, in the background, for subscriptions', () => {
    const banned =
      /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|new Image\b|importScripts/g;
    const found = files
      .filter((it) => it.endsWith('.js'))
      .flatMap((path) => [...read(path).matchAll(banned)].map(([hit]) => `${path}: ${hit}`));
    expect(found).toEqual(['background.js: fetch(']);
  });

  it('keeps what every tab loads small, without the examples of rules and adapters', () => {
    const guard = read('guard.js');
    const size = (file: string) => gzipSync(read(file), { level: 9 }).length;
    // the budget is 100 KB; with sixteen categories, every composer of four sites, and own rules, fingerprints, roles and crises
    // of policies it stands at 150 KiB, and may only shrink
    expect(size('guard.js')).toBeLessThanOrEqual(154_000);
    // words of rules that score, and what is put into a tab only when a draft there asks for it
    expect(size('scorer.js')).toBeLessThanOrEqual(60 * 1024);
    expect(size('phones.js')).toBeLessThanOrEqual(45 * 1024);
    expect(size('patterns.js')).toBeLessThanOrEqual(54 * 1024);
    expect(guard).not.toContain('[[');
    expect(guard).not.toContain('data-is=');
    expect(guard).not.toMatch(/chrome-extension:|moz-extension:|addEventListener\(["'`]message["'`]/);
  });
});
