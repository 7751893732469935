/** Types of setup.mjs, which must run before TypeScript is installed. */
export type BrowserKind = 'chrome' | 'firefox';

interface World {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  readonly which: (name: string) => string | null;
}

export const ROOT: string;
export const OLDEST: { readonly node: readonly [number, number]; readonly chrome: number; readonly firefox: number };
export function nodeProblem(version: string): string | null;
export function packagesAreOld(lockTime: number | null, installedTime: number | null): boolean;
export function usualPlaces(kind: BrowserKind, world: Pick<World, 'platform' | 'env'>): string[];
export function find(kind: BrowserKind, world: World): { path: string | null; problem?: string };
export function majorVersion(text: string | undefined): number | null;
export function versionProblem(kind: BrowserKind, path: string, major: number | null): string | null;
export function whatToInstall(missing: readonly BrowserKind[], world: { platform: string; isDebian: boolean }): string;
export function debianPackages(missing: readonly BrowserKind[], hasChineseFont: boolean): string[];
export function browserPath(kind: BrowserKind): string;
export function run(program: string, args: readonly string[], options?: object): Promise<number>;
export function setup(options?: {
  need?: 'all' | 'one';
  log?: (line: string) => void;
}): Promise<{ chrome: string | null; firefox: string | null }>;
