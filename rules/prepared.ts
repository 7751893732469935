import { type Packs, type Prepared, prepare } from './prepare.ts';

/** Where the script with the words of rules that score and the guard meet: the isolated world of the tab. */
export type ScorerWorld = typeof globalThis & { scorerWords?: string };

/** The words of the packs that ship. The build of the guard puts the result here in place of the work. */
export function prepared(packs: Packs): Prepared {
  return prepare(packs);
}

export { prepare } from './prepare.ts';
