/** A row of a table: its cells, and the line of the text that it begins on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads comma-, semicolon- or tab-separated values as RFC 4180 has them; a quote that is never closed is a quote. */
export function readTable(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  let at = 0;
  const ends = (index: number) => index >= text.length || text[index] === delimiter || /[\r\n]/.test(text[index]!);
  while (at <= text.length) {
    let cell: string;
    const close = text[at] === '"' ? closing(text, at, ends) : -1;
    if (close > 0) {
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      const from = at;
      while (!ends(at)) at++;
      cell = text.slice(from, at);
    }
    cells.push(cell.trim());
    line += cell.split(/\r\n|\r|\n/).length - 1;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (cells.some((it) => it !== '')) rows.push({ line: begins, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begins = line;
  }
  return rows;
}

/** Most characters of a quoted cell: an inch sign at the start of one must not be looked for through all of a file. */
const LONGEST = 2000;

function closing(text: string, at: number, ends: (index: number) => boolean): number {
  for (let i = at + 1; i < text.length && i - at < LONGEST; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i++;
    else return ends(i + 1) ? i : -1;
  }
  return -1;
}

/** What follows a comma inside the name of a firm. */
const FIRM = /^(?:co|ltd|inc|llc|l\.l\.c|limited|corp|gmbh|s\.a|s\.r\.l|plc)\.?$/i;

/** What parts the cells of a file: whichever of tab, semicolon and comma makes the same number of columns in most rows; `null` where there is but one. */
export function findDelimiter(text: string): string | null {
  const head = text.slice(0, 20_000);
  let best: string | null = null;
  let most = 0;
  for (const delimiter of ['\t', ';', ',']) {
    const widths = readTable(head, delimiter)
      .slice(0, 50)
      .map(({ cells }) => cells.filter((cell) => !FIRM.test(cell)).length);
    const common = widths.filter((width) => width > 1 && width === widths[0]).length;
    // a list of firms has a comma in many of its names, but not in the same way in all of them
    if (common > most && common * 10 >= widths.length * 7) [best, most] = [delimiter, common];
  }
  return best;
}

/** The text of a file as spreadsheets write it: UTF-8 or UTF-16, or GB18030 where it is neither, as in Chinese Excel. */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A file's table as it is pasted from a spreadsheet: a line each, tabs between the cells; one column keeps its commas. */
export function toPasted(bytes: Uint8Array): string {
  const text = decodeTable(bytes);
  const rows = readTable(text, findDelimiter(text) ?? '\t');
  return rows.map(({ cells }) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
