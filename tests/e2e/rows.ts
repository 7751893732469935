import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

/** One line of the table surface × way × language × browser. */
export interface Row {
  readonly surface: string;
  readonly way: string;
  readonly language: string;
  readonly browser: string;
  /** Published once, exactly, in the same event, nothing shown. */
  clean: boolean;
  /** Held before the site saw any event of it, and the draft unharmed after going back. */
  held: boolean;
  /** Published once, exactly, after consent, and recorded. */
  released: boolean;
}

/** Of four surfaces in a row two are met in both browsers and two in one of them each, other ones at another seed; all in both in the soak. */
export function isMet(at: number, seed: number, browser: number): boolean {
  const turn = (at + seed) % 4;
  return process.env.SLIPGUARD_ALL !== undefined || turn % 2 === 0 || (turn === 1) === (browser === 0);
}

/** Where the rows of each browser lie until all are printed. */
export const TABLE_FOLDER = join(ROOT, '.cache', 'table');

/** Keeps rows for the table that is printed at the end of all browser tests. */
export function keepRows(name: string, rows: readonly Row[]): void {
  writeFileSync(join(TABLE_FOLDER, `${name}.json`), JSON.stringify(rows));
}

/** The table as text, a line a row. */
export function printTable(rows: readonly Row[]): string {
  const word = (good: boolean) => (good ? 'yes' : 'NO');
  const cells = [
    ['surface', 'way', 'language', 'browser', 'clean', 'held', 'released'],
    ...rows.map((row) => [
      row.surface,
      row.way,
      row.language,
      row.browser,
      word(row.clean),
      word(row.held),
      word(row.released),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
