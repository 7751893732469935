import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

const ROOT = join(import.meta.dirname, '..');
const FLOORS = ['rules', 'platforms', 'utils', 'components', 'entrypoints'];
/** What each floor may import of ours; type-only imports of data shapes are named with `type:`. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  platforms: ['platforms', 'type:rules'],
  utils: ['utils', 'rules', 'platforms', 'public'],
  components: ['components', 'utils', 'rules', 'public'],
  entrypoints: ['entrypoints', 'components', 'utils', 'rules', 'platforms', 'public'],
};

const sources = FLOORS.flatMap((floor) =>
  readdirSync(join(ROOT, floor), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(floor, path)),
);

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the house', () => {
  it('has imports that point one way', () => {
    const wrong: string[] = [];
    for (const path of sources) {
      const floor = path.split('/')[0]!;
      for (const [, type, from] of textOf(path).matchAll(/^(?:import|export)( type)?\b[^'"]*?from '(\.[^']+)'/gm)) {
        const target = relative(ROOT, join(ROOT, dirname(path), from!)).split('/')[0]!;
        const allowed = MAY[floor]!;
        if (!allowed.includes(target) && !(type && allowed.includes(`type:${target}`)))
          wrong.push(`${path} imports ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps zod and idb out of what runs in a site, and preact out of the floors below', () => {
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, from] of textOf(path).matchAll(/^(?:import|export)(?! type)\b[^'"]*?from '(\.[^']+\.tsx?)'/gm))
        walk(relative(ROOT, join(ROOT, dirname(path), from!)));
    };
    walk('entrypoints/guard.ts');
    const packages = [...reached].flatMap((path) =>
      [...textOf(path).matchAll(/from '([^.'][^']*)'/g)].map((it) => it[1]!),
    );
    expect([...new Set(packages)].filter((name) => /^(zod|idb)/.test(name))).toEqual([]);
    // nothing that runs in a site can ask for anything
    expect([...reached].filter((path) => path.startsWith('utils/policy/sub'))).toEqual([]);
    for (const path of sources.filter((it) => /^(rules|platforms|utils)\//.test(it)))
      expect(textOf(path), path).not.toMatch(/from 'preact/);
  });

  it('has one network primitive, for subscriptions, no eval and no markup from strings in its own code', () => {
    const banned =
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|new Image\b|\beval\(|new Function\b|\.innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createPolicy|localStorage|document\.write/g;
    const found = sources
      .filter((path) => !path.startsWith('platforms/pages/'))
      .flatMap((path) => {
        const code = textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return [...code.matchAll(banned)].map(([hit]) => `${path}: ${hit}`);
      });
    // the one request: for a policy address that the person typed
    expect(found).toEqual(['utils/policy/subscription.ts: fetch(']);
  });

  it('hears no messages that a page could send to its guard', () => {
    for (const path of sources.filter((it) => it.startsWith('utils/page/') || it === 'entrypoints/guard.ts'))
      expect(textOf(path), path).not.toMatch(/addEventListener\('message'|postMessage/);
  });

  it('keeps no source file longer than a person reads at a time', () => {
    const long = sources
      .map((path) => [path, textOf(path).split('\n').length] as const)
      .filter(([path, lines]) => lines > 330 && !path.includes('/words'));
    expect(long).toEqual([]);
  });

  it('has a lock file that holds for every system', () => {
    // npm leaves out what its registry would not show it for another system, and npm ci then refuses the whole file
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('says everything in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    for (const [key, { message }] of Object.entries(en)) {
      const names = (text: string): string[] =>
        [...text.matchAll(/\$(\w+)\$/g)].map((it) => it[1]!.toLowerCase()).sort();
      const other = (zh as Record<string, { message: string }>)[key]!.message;
      expect(names(other), key).toEqual(names(message));
      expect(message.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
    }
  });
});
