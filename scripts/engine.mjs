// The engine for programs outside the browser: rules/ and the policy schema, bundled once per state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache', 'engine');

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function stateOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles `entry` (source text) once per state of rules/ and utils/; returns the path of the module. */
export async function bundle(name, entry, { target = 'node20', minify = false, plugins = [] } = {}) {
  const sources = [...files(join(ROOT, 'rules')), ...files(join(ROOT, 'utils'))];
  const state = createHash('sha256')
    .update(stateOf(sources) + entry + target + minify + plugins.map(({ name }) => name))
    .digest('hex')
    .slice(0, 16);
  const path = join(CACHE, `${name}-${state}.mjs`);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE))
    if (old.startsWith(`${name}-`) && !/\.(?:part|entry\.ts)$/.test(old))
      rmSync(join(CACHE, old), { recursive: true, force: true });
  const { build } = await import('vite');
  const part = join(CACHE, `${name}-${process.pid}.part`);
  const source = join(CACHE, `${name}-${process.pid}.entry.ts`);
  writeFileSync(source, entry);
  await build({
    root: ROOT,
    configFile: false,
    plugins,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    // right after a clone tsconfig.json extends a file that `wxt prepare` has not written yet
    oxc: false,
    build: {
      target,
      minify,
      outDir: part,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { tsconfig: false },
      lib: { entry: source, name: 'engine', formats: [minify ? 'iife' : 'es'], fileName: () => 'bundle.mjs' },
    },
  });
  renameSync(join(part, 'bundle.mjs'), path);
  rmSync(part, { recursive: true, force: true });
  rmSync(source, { force: true });
  return path;
}

/** The engine and, where there is one, the policy schema: `{ PACKS, compile, check, EMPTY_POLICY, SEVERITIES, readPhones, compilePattern, parsePolicy, mergeLayers, toTabPolicy, t }`. */
export async function loadEngine() {
  const hasPolicy = existsSync(join(ROOT, 'utils', 'policy', 'schema.ts'));
  const path = await bundle(
    'engine',
    `export { PACKS, compile, compileSteps, check } from '../../rules/index.ts';
     export { EMPTY_POLICY } from '../../rules/policy.ts'; export { SEVERITIES } from '../../rules/rule.ts';
     export { readPhones } from '../../utils/phones.ts';
     export { compilePattern } from '../../utils/policy/pattern.ts';
     ${hasPolicy ? `export { parsePolicy } from '../../utils/policy/schema.ts'; export { toTabPolicy } from '../../utils/policy/compact.ts'; export { mergeLayers } from '../../utils/policy/layers.ts'; export { t } from '../../utils/i18n.ts';` : ''}`,
  );
  return import(pathToFileURL(path).href);
}

/** The text of a file, or null where there is none. */
export function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
