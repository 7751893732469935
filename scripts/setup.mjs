#!/usr/bin/env node
// Runs before node_modules exists: plain Node, nothing imported but Node itself.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Oldest versions that are supported: Node as [major, minor], browsers by their major version. */
export const OLDEST = { node: [20, 20], chrome: 137, firefox: 140 };

const WORDS = {
  chrome: { name: 'Chrome, Chromium or Edge', variable: 'SLIPGUARD_CHROME', debian: 'chromium' },
  firefox: { name: 'Firefox', variable: 'SLIPGUARD_FIREFOX', debian: 'firefox-esr' },
};

const ON_PATH = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** What is wrong with this version of Node (`20.20.2`), in one sentence; null when nothing is. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST.node;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return null;
  return `Slipguard is built with Node ${wantMajor}.${wantMinor} or newer, and this is ${version}: install a newer Node from https://nodejs.org and try again.`;
}

/** Whether `npm ci` must run, from times in ms (null: there is no such file). The second is npm's own note in node_modules. */
export function packagesAreOld(lockTime, installedTime) {
  return installedTime === null || (lockTime !== null && installedTime < lockTime);
}

/** The usual places of a browser, best first. `world` is {platform, env}. */
export function usualPlaces(kind, world) {
  const { platform, env } = world;
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    const names =
      kind === 'chrome'
        ? ['Google Chrome', 'Chromium', 'Microsoft Edge']
        : ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'];
    return apps.flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs =
      kind === 'chrome'
        ? [
            'Google\\Chrome\\Application\\chrome.exe',
            'Chromium\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ]
        : ['Mozilla Firefox\\firefox.exe', 'Firefox ESR\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  return kind === 'chrome'
    ? ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge']
    : ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'];
}

/**
 * Finds a browser: {path}, {path: null} when there is none, or {problem} in one sentence when its variable points to nothing.
 * `world` is {platform, env, exists(path), which(name) → path | null}.
 */
export function find(kind, world) {
  const { variable, name } = WORDS[kind];
  const said = world.env[variable];
  if (said) {
    const path = world.exists(said) ? said : world.which(said);
    if (path) return { path };
    return {
      path: null,
      problem: `${variable} says ${said}, but there is no program there: point it to ${name}, or unset it.`,
    };
  }
  const names = world.platform === 'win32' ? [] : ON_PATH[kind];
  for (const program of names) {
    const path = world.which(program);
    if (path) return { path };
  }
  return { path: usualPlaces(kind, world).find((place) => world.exists(place)) ?? null };
}

/** Major version in what a browser says of itself (`Mozilla Firefox 153.7.0esr` → 153); null when it says none. */
export function majorVersion(text) {
  const found = /(\d+)\.\d/.exec(text ?? '');
  return found ? Number(found[1]) : null;
}

/** What is wrong with a browser's version, in one sentence; null when nothing is, or when it cannot be told. */
export function versionProblem(kind, path, major) {
  if (major === null || major >= OLDEST[kind]) return null;
  const { variable } = WORDS[kind];
  return `${path} is version ${major}, and Slipguard is made for ${OLDEST[kind]} and newer: update it, or point ${variable} to a newer one.`;
}

/** The one sentence about browsers that are missing; `missing` is a list of `chrome` and `firefox`, not empty. */
export function whatToInstall(missing, world) {
  const names = missing.map((kind) => `${WORDS[kind].name} ${OLDEST[kind]} or newer`).join(' and ');
  const variables = missing.map((kind) => WORDS[kind].variable).join(' and ');
  const how = world.isDebian
    ? ` (as root: apt-get install ${missing.map((kind) => WORDS[kind].debian).join(' ')})`
    : world.platform === 'darwin'
      ? ` (for example: brew install --cask ${missing.map((kind) => (kind === 'chrome' ? 'google-chrome' : 'firefox')).join(' ')})`
      : '';
  return `Please install ${names}${how}, or point ${variables} to the program, and try again.`;
}

/** Debian packages for what is missing. */
export function debianPackages(missing, hasChineseFont) {
  return [...missing.map((kind) => WORDS[kind].debian), ...(hasChineseFont ? [] : ['fonts-noto-cjk'])];
}

function which(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder && existsSync(path) && statSync(path).isFile()) return path;
  }
  return null;
}

function thisWorld() {
  const { platform, env } = process;
  const release = platform === 'linux' && existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const isDebian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && which('apt-get') !== null;
  return { platform, env, isDebian, isRoot: process.getuid?.() === 0, exists: existsSync, which };
}

/** The path of this machine's browser; throws one sentence when there is none. */
export function browserPath(kind) {
  const world = thisWorld();
  const { path, problem } = find(kind, world);
  if (path) return path;
  throw new Error(problem ?? whatToInstall([kind], world));
}

function versionOf(kind, path) {
  try {
    if (process.platform === 'win32') {
      // `chrome.exe --version` opens a window on Windows; the version is the name of a folder, or a line of a file
      if (kind === 'chrome')
        return majorVersion(readdirSync(dirname(path)).find((name) => /^\d+\.\d+\.\d+/.test(name)));
      return majorVersion(/^Version=(.*)$/m.exec(readFileSync(join(dirname(path), 'application.ini'), 'utf8'))?.[1]);
    }
    return majorVersion(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return null;
  }
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 20_000 }).trim() !== '';
  } catch {
    return false;
  }
}

function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : null;
}

/** Runs a program, its output shown unless `options.stdio` says otherwise; resolves to its exit code, 1 when it cannot be started. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function installPackages(log) {
  log('Installing the packages of package-lock.json (npm ci; about a minute) …');
  // no dependency needs an install script: esbuild finds its binary among the optional packages, and the `wxt` commands prepare themselves
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Error('npm ci failed: see what it says above; a working connection to the npm registry is needed once.');
}

async function installWithApt(packages, log) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  log(`Installing ${packages.join(', ')} with apt (one to three minutes) …`);
  const stdio = ['ignore', 'ignore', 'inherit'];
  await run('apt-get', ['update', '-q'], { env, stdio });
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, stdio });
}

/**
 * Puts everything in place and resolves to the browsers' paths, {chrome, firefox}. Rejects with one sentence when it cannot.
 * `need` is `all`, or `one` when one browser of the two is enough (then a path may be null).
 */
export async function setup({ need = 'all', log = console.log } = {}) {
  const node = nodeProblem(process.versions.node);
  if (node) throw new Error(node);
  const world = thisWorld();
  const kinds = ['chrome', 'firefox'];
  const look = () => Object.fromEntries(kinds.map((kind) => [kind, find(kind, world)]));
  let found = look();
  for (const kind of kinds) if (found[kind].problem) throw new Error(found[kind].problem);

  const prepared = join(ROOT, '.wxt', 'tsconfig.json');
  const installed = timeOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (packagesAreOld(timeOf(join(ROOT, 'package-lock.json')), installed)) await installPackages(log);
  // tsconfig.json extends a file that WXT writes; nothing that reads TypeScript starts without it
  if (!existsSync(prepared) && (await run('npx', ['wxt', 'prepare'])) !== 0)
    throw new Error('wxt prepare failed: see what it says above.');

  const missing = () => kinds.filter((kind) => !found[kind].path);
  const wanted = debianPackages(missing(), hasChineseFont());
  if (wanted.length > 0 && world.isDebian && world.isRoot) {
    await installWithApt(wanted, log);
    found = look();
  }
  if (missing().length > (need === 'one' ? 1 : 0)) throw new Error(whatToInstall(missing(), world));
  if (!hasChineseFont())
    log('No Chinese font was found: pictures will show boxes for Chinese until one (fonts-noto-cjk) is installed.');

  for (const kind of kinds) {
    const { path } = found[kind];
    const problem = path && versionProblem(kind, path, versionOf(kind, path));
    if (problem) throw new Error(problem);
    if (path) log(`${WORDS[kind].name}: ${path}`);
  }
  return { chrome: found.chrome.path, firefox: found.firefox.path };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
