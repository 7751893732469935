import { describe, expect, it } from 'vitest';
import {
  debianPackages,
  find,
  majorVersion,
  nodeProblem,
  packagesAreOld,
  usualPlaces,
  versionProblem,
  whatToInstall,
} from '../scripts/setup.mjs';

function world(platform: string, present: readonly string[], env: Record<string, string> = {}) {
  const names = new Map(present.filter((path) => path.startsWith('/usr/bin/')).map((path) => [path.slice(9), path]));
  return {
    platform,
    env,
    exists: (path: string) => present.includes(path),
    which: (name: string) => names.get(name) ?? null,
  };
}

describe('Node', () => {
  it.each(['20.20.0', '20.20.2', '20.21.0', '22.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  it.each(['18.20.4', '20.19.9', '20.9.0'])('%s is too old, and the sentence says both versions', (version) => {
    expect(nodeProblem(version)).toContain('20.20');
    expect(nodeProblem(version)).toContain(version);
  });
});

describe('packages', () => {
  it('are installed when there are none, or when the lock file is newer', () => {
    expect(packagesAreOld(100, null)).toBe(true);
    expect(packagesAreOld(100, 99)).toBe(true);
  });
  it('are left alone otherwise', () => {
    expect(packagesAreOld(100, 101)).toBe(false);
    expect(packagesAreOld(null, 101)).toBe(false);
  });
});

describe('find', () => {
  it('takes what is on the path, Chrome before Chromium before Edge', () => {
    expect(find('chrome', world('linux', ['/usr/bin/chromium', '/usr/bin/microsoft-edge'])).path).toBe(
      '/usr/bin/chromium',
    );
    expect(find('chrome', world('linux', ['/usr/bin/chromium', '/usr/bin/google-chrome'])).path).toBe(
      '/usr/bin/google-chrome',
    );
    expect(find('chrome', world('linux', ['/usr/bin/microsoft-edge'])).path).toBe('/usr/bin/microsoft-edge');
    expect(find('firefox', world('linux', ['/usr/bin/firefox-esr'])).path).toBe('/usr/bin/firefox-esr');
  });
  it('then the usual places of each system', () => {
    const cases = [
      ['chrome', 'linux', '/opt/google/chrome/chrome', {}],
      ['firefox', 'linux', '/snap/bin/firefox', {}],
      ['chrome', 'darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
      ['firefox', 'darwin', '/Users/li/Applications/Firefox.app/Contents/MacOS/firefox', { HOME: '/Users/li' }],
      ['chrome', 'win32', 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'C:\\P86' }],
      ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ] as const;
    for (const [kind, platform, path, env] of cases)
      expect(find(kind, world(platform, [path], { ...env })).path).toBe(path);
  });
  it('says null, and no problem, when there is none', () => {
    expect(find('chrome', world('linux', []))).toEqual({ path: null });
  });
  it('obeys the override, as a path or as a name', () => {
    const present = ['/usr/bin/chromium', '/home/li/chrome', '/usr/bin/my-chrome'];
    expect(find('chrome', world('linux', present, { SLIPGUARD_CHROME: '/home/li/chrome' })).path).toBe(
      '/home/li/chrome',
    );
    expect(find('chrome', world('linux', present, { SLIPGUARD_CHROME: 'my-chrome' })).path).toBe('/usr/bin/my-chrome');
  });
  it('never goes past an override that points to nothing', () => {
    const { path, problem } = find('firefox', world('linux', ['/usr/bin/firefox'], { SLIPGUARD_FIREFOX: '/nowhere' }));
    expect(path).toBeNull();
    expect(problem).toContain('SLIPGUARD_FIREFOX says /nowhere');
  });
  it('asks no undefined folder on Windows', () => {
    expect(usualPlaces('chrome', { platform: 'win32', env: {} })).toEqual([]);
  });
});

describe('versions', () => {
  it('are read from what browsers say', () => {
    expect(majorVersion('Chromium 156.0.8078.79 built on Debian GNU/Linux 12')).toBe(156);
    expect(majorVersion('Mozilla Firefox 153.7.0esr')).toBe(153);
    expect(majorVersion('137.0.7151.55')).toBe(137);
    expect(majorVersion('')).toBeNull();
    expect(majorVersion(undefined)).toBeNull();
  });
  it('are refused when too old, with the path and the variable', () => {
    expect(versionProblem('chrome', '/c', 136)).toMatch(/^\/c is version 136.*137.*SLIPGUARD_CHROME/);
    expect(versionProblem('firefox', '/f', 139)).toMatch(/140.*SLIPGUARD_FIREFOX/);
    expect(versionProblem('chrome', '/c', 137)).toBeNull();
    expect(versionProblem('firefox', '/f', 140)).toBeNull();
    expect(versionProblem('chrome', '/c', null)).toBeNull();
  });
});

describe('what to say', () => {
  const oneSentence = /^Please install [^!?]*, and try again\.$/;
  it('is one sentence that names every browser that is missing, and its variable', () => {
    const both = whatToInstall(['chrome', 'firefox'], { platform: 'win32', isDebian: false });
    expect(both).toMatch(oneSentence);
    for (const part of ['Chrome, Chromium or Edge 137', 'Firefox 140', 'SLIPGUARD_CHROME', 'SLIPGUARD_FIREFOX'])
      expect(both).toContain(part);
    const one = whatToInstall(['firefox'], { platform: 'linux', isDebian: false });
    expect(one).toMatch(oneSentence);
    expect(one).not.toContain('Chrome');
  });
  it('names the package where there is one', () => {
    expect(whatToInstall(['firefox'], { platform: 'linux', isDebian: true })).toContain('apt-get install firefox-esr');
    expect(whatToInstall(['chrome'], { platform: 'darwin', isDebian: false })).toContain(
      'brew install --cask google-chrome',
    );
  });
  it('installs only what is missing', () => {
    expect(debianPackages(['chrome', 'firefox'], false)).toEqual(['chromium', 'firefox-esr', 'fonts-noto-cjk']);
    expect(debianPackages([], true)).toEqual([]);
    expect(debianPackages(['firefox'], true)).toEqual(['firefox-esr']);
  });
});
