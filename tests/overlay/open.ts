import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserPath } from '../../scripts/setup.mjs';
import type { Command, Report } from './stage.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Bundles the stage into an unpacked extension in a temporary folder; returns the folder and the script's path. */
export async function buildStage(): Promise<{ dir: string; script: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'overlay-stage-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: dir,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'stage.ts'),
        formats: ['iife'],
        name: 'stage',
        fileName: () => 'stage.js',
      },
    },
  });
  const matches = ['https://www.linkedin.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'stage',
    version: '1',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['stage.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'stage@slipguard.invalid' } },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return { dir, script: join(dir, 'stage.js') };
}

// the page writes down every event that it can see of our host, and every character
const PAGE = `<!doctype html><meta charset="utf-8"><title>page</title>
<style>body{font:16px sans-serif;background:#f4f2ee}body.dark{background:#111;color:#eee}div{opacity:.99 !important}#ed{min-height:80px;border:1px solid #999;padding:8px;background:#fff;color:#000}</style>
<body><h1>Feed</h1><div id="ed" contenteditable="true">Just closed with Müller at USD 3.85</div><button id="post">Post</button>
<script>
window.seen=[];window.out=[];window.typed='';
const names=new Set(['DOMActivate','textInput','DOMFocusIn','DOMFocusOut','beforecopy','beforecut','beforepaste','selectionchange','focusin','focusout','compositionstart','compositionupdate','compositionend','mousewheel','DOMMouseScroll','MozMousePixelScroll','command','press']);
for(let o=window;o;o=Object.getPrototypeOf(o))for(const k of Object.getOwnPropertyNames(o))if(k.startsWith('on'))names.add(k.slice(2));
for(const k of Object.getOwnPropertyNames(HTMLElement.prototype))if(k.startsWith('on'))names.add(k.slice(2));
names.delete('pointerrawupdate');
for(const n of names)for(const t of [window,document])t.addEventListener(n,e=>{
 if(n==='stage'||n==='stage-out')return;
 const d=e.data||e.key||'';
 if(e.target!==window&&e.target!==document&&e.target.parentNode===document.documentElement&&e.target!==document.body&&e.target!==document.head)window.seen.push(n);
 else if(/^(key|input|beforeinput|textInput|composition|paste|copy|cut|selectionchange)/.test(n))window.seen.push(n+':'+(e.target.id||e.target.nodeName||'window'));
},true);
document.addEventListener('stage-out',e=>window.out.push(JSON.parse(e.detail)));
window.tell=c=>document.dispatchEvent(new CustomEvent('stage',{detail:JSON.stringify(c)}));
</script>`;

/** One page with the stage in it. */
export interface Stage {
  readonly browser: Browser;
  readonly page: Page;
  tell(command: Command): Promise<void>;
  /** What came back since the last call. */
  reports(): Promise<Report[]>;
  /** Names of the events that the page saw since the last call. */
  seen(): Promise<string[]>;
  boxes(): Promise<{ name: string; x: number; y: number; width: number; height: number }[]>;
  /** How what matches `of` is drawn. */
  drawing(of: string): Promise<Extract<Report, { motions: readonly string[] }>>;
  /** Waits by the page's own clock: on a busy machine the test's runs ahead of it. */
  rest(ms: number): Promise<void>;
  /** Presses the middle of what is called `name`. */
  press(name: string | RegExp): Promise<void>;
}

/** Starts a browser with the stage on LinkedIn's address, with its Trusted Types header. */
export async function openStage(name: BrowserName, dir: string, size = { width: 900, height: 720 }): Promise<Stage> {
  const common = {
    executablePath: browserPath(name === 'chromium' ? 'chrome' : 'firefox'),
    headless: true,
    defaultViewport: size,
  } as const;
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser =
    name === 'chromium'
      ? await puppeteer.launch({ ...common, pipe: true, enableExtensions: [dir], args })
      : await puppeteer.launch({ ...common, browser: 'firefox', enableExtensions: true });
  if (name === 'firefox') await browser.installExtension(dir);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const headers = {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types none-of-ours; style-src 'self' 'nonce-x'",
    };
    const ours = request.url() === 'https://www.linkedin.com/';
    request
      .respond(ours ? { contentType: 'text/html; charset=utf-8', headers, body: PAGE } : { status: 404 })
      .catch(() => {});
  });
  await page.goto('https://www.linkedin.com/');
  const stage: Stage = {
    browser,
    page,
    async tell(command) {
      await page.evaluate((c) => (window as unknown as { tell(c: unknown): void }).tell(c), command as never);
    },
    reports: () => page.evaluate(() => (window as unknown as { out: Report[] }).out.splice(0)),
    seen: () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0)),
    rest: (ms) => page.evaluate((time) => new Promise<void>((done) => setTimeout(done, time)), ms),
    async boxes() {
      await stage.tell({ ask: 'boxes' });
      return page.evaluate(() => {
        const { out } = window as unknown as { out: Report[] };
        const last = out.pop();
        return last && 'boxes' in last ? [...last.boxes] : [];
      });
    },
    async drawing(of) {
      await stage.tell({ ask: 'drawing', of });
      const last = (await stage.reports()).at(-1);
      if (!last || !('motions' in last)) throw new Error('the stage did not answer');
      return last;
    },
    async press(which) {
      const all = await stage.boxes();
      const box = all.find((one) => (typeof which === 'string' ? one.name === which : which.test(one.name)));
      if (!box) throw new Error(`nothing called ${which} among ${all.map((one) => one.name).join(' | ')}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
  return stage;
}
