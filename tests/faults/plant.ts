import { join, relative, sep } from 'node:path';
import { build, type Plugin, parseSync } from 'vite';
import { preparedPacks } from '../../scripts/packs.mjs';
import { ROOT } from '../../scripts/setup.mjs';

/**
 * Where a fault may strike: what the guard runs in a page, but for what draws, for the net that catches faults, and for the
 * question whether the page is of a known site at all.
 */
const PLANTED = /^(utils\/page|platforms|rules)\/(?!fault\.ts|index\.ts).*\.ts$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The name that a function goes by where it stands; empty for one that is only handed on. */
function nameIn(parent: Node): string {
  const name = parent.id ?? parent.key;
  return isNode(name) && typeof name.name === 'string' ? name.name : '';
}

/** `code` with a call of `fault` at the start of every function; what it is called with names the place. */
function plant(code: string, file: string): string {
  const inserts: { at: number; text: string }[] = [];
  const lineOf = (at: number): number => code.slice(0, at).split('\n').length;
  const visit = (node: Node, parent: Node): void => {
    const { body } = node;
    if (/Function/.test(node.type) && isNode(body)) {
      const name = nameIn(node) || nameIn(parent);
      const call = `fault(${JSON.stringify(`${file}:${lineOf(node.start)}${name ? ` ${name}` : ''}`)})`;
      if (/^(BlockStatement|FunctionBody)$/.test(body.type)) inserts.push({ at: body.start + 1, text: `${call};` });
      else inserts.push({ at: body.start, text: `(${call}, ` }, { at: body.end, text: ')' });
    }
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
  };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  visit(program as unknown as Node, program as unknown as Node);
  return inserts
    .sort((one, other) => other.at - one.at)
    .reduce((planted, { at, text }) => planted.slice(0, at) + text + planted.slice(at), code);
}

const faults: Plugin = {
  name: 'faults',
  enforce: 'pre',
  transform(code, id) {
    const file = relative(ROOT, id).split(sep).join('/');
    return PLANTED.test(file) ? { code: plant(code, file), map: null } : null;
  },
};

/** The guard as it ships, in a world without an extension, with a place for a fault in each function; for the page's own world. */
export async function plantedGuard(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preparedPacks({ whole: true }), faults],
    resolve: { alias: { 'webextension-polyfill': join(ROOT, 'tests/faults/extension.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(ROOT, 'tests/faults/page.ts'), formats: ['iife'], name: 'planted' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the planted guard was not built');
  return first.output[0].code;
}
