import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the built page scripts lie, one `<site>.js` each. */
export const OUT = join(HERE, '..', '.cache', 'playground');

/** The page scripts: one for each front end. */
export const SITES = ['x', 'linkedin', 'linkedin-classic', 'facebook', 'instagram'] as const;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'out') return [];
    if (entry.isDirectory()) return sources(join(folder, entry.name));
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [join(folder, entry.name)] : [];
  });
}

function stamp(): string {
  const digest = createHash('sha256');
  for (const file of [...sources(HERE).sort(), join(HERE, '..', 'package-lock.json')])
    digest.update(file.slice(HERE.length)).update(readFileSync(file));
  return digest.digest('hex');
}

/** Builds the page scripts into `.cache/playground` unless those there were built from these very sources. */
export async function buildPlayground(): Promise<void> {
  const wanted = stamp();
  const stampFile = join(OUT, 'stamp');
  const ready = SITES.every((site) => existsSync(join(OUT, `${site}.js`)));
  if (ready && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  // built aside and renamed file by file: several test workers may ask at the same moment
  const aside = join(OUT, `building-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    for (const site of SITES) {
      await build({
        configFile: false,
        root: HERE,
        logLevel: 'error',
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
        build: {
          outDir: aside,
          emptyOutDir: false,
          minify: true,
          target: 'es2022',
          lib: {
            entry: join(HERE, 'pages', `${site}.ts`),
            formats: ['iife'],
            name: 'site',
            fileName: () => `${site}.js`,
          },
        },
      });
    }
    for (const site of SITES) renameSync(join(aside, `${site}.js`), join(OUT, `${site}.js`));
    writeFileSync(stampFile, wanted);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
