import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { browserPath } from '../../scripts/setup.mjs';
import { launch } from './driver.ts';

/** Sets policies of an extension as the administrator of a machine does. */
export interface Administrator {
  /** The browser to start: one that reads this administrator's policies. Undefined for the machine's own. */
  readonly program?: string;
  /** What `storage.managed` is to say from the next time on that the browser looks. */
  set(policy: object): void;
  /** Leaves the machine as it was. */
  tidy(): void;
}

/** Why this machine's Chromium cannot be managed by a test; null where it can. */
export function chromiumProblem(): string | null {
  if (process.platform !== 'linux') return 'Chromium reads policy files on Linux only';
  const folder = chromiumFolder();
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return null;
  } catch {
    return `this needs the right to write to ${folder}`;
  }
}

function chromiumFolder(): string {
  const program = basename(browserPath('chrome'));
  const brand = /edge/.test(program) ? 'opt/edge' : /chrome/.test(program) ? 'opt/chrome' : 'chromium';
  return `/etc/${brand}/policies/managed`;
}

/** The administrator of the extension in `extensionDir`, a folder that no other run uses: its path is what names the extension. */
export function chromiumAdministrator(extensionDir: string): Administrator {
  const digest = createHash('sha256').update(extensionDir).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const folder = chromiumFolder();
  const file = join(folder, `slipguard-${id}.json`);
  const made: string[] = [];
  for (let missing = folder; !existsSync(missing); missing = dirname(missing)) made.push(missing);
  return {
    set(policy) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    },
    tidy() {
      rmSync(file, { force: true });
      // not one that somebody else uses by now
      for (const one of made) if (existsSync(one) && readdirSync(one).length === 0) rmdirSync(one);
    },
  };
}

/** Why no test can manage this machine's Firefox; null where one can. */
export function firefoxProblem(): string | null {
  return process.platform === 'linux' ? null : 'only on Linux is Firefox known to run from a folder of links';
}

/** The administrator of the extension with that id, in a Firefox made of links to the machine's own. */
export async function firefoxAdministrator(id: string): Promise<Administrator> {
  const real = await firefoxProgram();
  const folder = mkdtempSync(join(tmpdir(), 'slipguard-firefox-'));
  const program = join(folder, basename(real));
  for (const entry of readdirSync(dirname(real)))
    if (entry !== 'distribution' && entry !== basename(real))
      symlinkSync(join(dirname(real), entry), join(folder, entry));
  // it looks for its policies beside itself, and a link would lead it back
  copyFileSync(real, program);
  mkdirSync(join(folder, 'distribution'));
  return {
    program,
    set: (policy) =>
      writeFileSync(
        join(folder, 'distribution', 'policies.json'),
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
      ),
    tidy: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** What runs in the end: the command may be a script. */
async function firefoxProgram(): Promise<string> {
  const plain = await launch('firefox', { extensionDir: null });
  try {
    return readlinkSync(`/proc/${plain.browser.process()!.pid}/exe`);
  } finally {
    await plain.close();
  }
}
