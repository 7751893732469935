// The words of all packs as the guard ships them: prepared for the matcher while it is built.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ROOT } from './engine.mjs';

/** The text of a string literal in one of the three quotes. */
function literal(code) {
  return code.slice(1, -1).replace(/\\(['"`\\])/g, '$1');
}

async function make(whole) {
  const path = await bundle(
    'packs',
    `export { PACKS } from '../../rules/index.ts'; export { pack, prepare } from '../../rules/prepare.ts';`,
  );
  const { PACKS, pack, prepare } = await import(pathToFileURL(path).href);
  const all = prepare(PACKS);
  const unpack = join(ROOT, 'rules', 'unpack.ts');
  const { plain, weighed } = pack(all);
  // with `whole` the words that weigh come along: for a page in which no other script brings them
  const scorer = whole ? JSON.stringify(weighed) : "globalThis.scorerWords ?? ''";
  return {
    lists: all.lists,
    prepared: `import { unpack } from ${JSON.stringify(unpack)};
// packs other than those that ship are for tests
export const prepare = () => { throw new Error('Only the packs that ship are here.'); };
export const prepared = () => unpack({ plain: ${JSON.stringify(plain)}, weighed: ${scorer} });`,
    weighed: `export const WEIGHED = ${JSON.stringify(weighed)};`,
  };
}

/**
 * A plugin of the build: rules keep the number of a list in its place, so that a tab neither carries the lists as they are
 * written nor reads them. Those that weigh go into a script of their own unless `whole`.
 */
export function preparedPacks({ whole = false } = {}) {
  let made = null;
  return {
    name: 'prepared-packs',
    enforce: 'pre',
    async load(id) {
      const [, file] = /\/rules\/(prepared|weighed)\.ts$/.exec(id) ?? [];
      if (file === undefined) return null;
      made ??= make(whole);
      return (await made)[file];
    },
    async transform(code, id) {
      if (!/\/rules\/(?:any|[a-z]{2})\//.test(id)) return null;
      made ??= make(whole);
      const { lists } = await made;
      // a list that no rule uses is not known, and falls out of the bundle
      const numbered = code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\$])*`/g, (list) =>
        String(lists.get(literal(list)) ?? list),
      );
      return { code: numbered, map: null };
    },
  };
}
