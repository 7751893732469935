import type { Problem } from '../settings.ts';
import { type PolicyName, parseName } from './schema.ts';

/** What was in a pasted text. */
export interface Pasted {
  readonly names: readonly PolicyName[];
  /** Lines that cannot be taken, counted from 1. */
  readonly refused: readonly { readonly line: number; readonly text: string; readonly problem: Problem }[];
}

/** Reads one name a line, other spellings after `;`, `；`, `|` or a tab (columns of a spreadsheet). Commas belong to names: "Foo Co., Ltd". */
export function readNames(text: string): Pasted {
  const names: PolicyName[] = [];
  const refused: Pasted['refused'][number][] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const [name = '', ...aliases] = line
      .split(/[;；|\t]/)
      .map(unquote)
      .filter(Boolean);
    const parsed = parseName({ name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) });
    if (parsed.ok) names.push(parsed.name);
    else refused.push({ line: index + 1, text: line.trim(), problem: parsed.problem });
  }
  return { names, refused };
}

/** A name as it is typed into one line again. */
export function writeName({ name, aliases }: PolicyName): string {
  return [name, ...aliases].join('; ');
}

/** The list with new names at its head; a name that is there already only gets the spellings that it lacks. */
export function addNames(
  list: readonly PolicyName[],
  added: readonly PolicyName[],
): { list: PolicyName[]; added: number; there: number } {
  const byName = new Map(list.map((entry) => [fold(entry.name), entry]));
  const fresh = new Map<string, PolicyName>();
  let there = 0;
  for (const entry of added) {
    const id = fold(entry.name);
    const known = fresh.get(id) ?? byName.get(id);
    if (known) there += 1;
    const next = known ? { name: known.name, aliases: union(known.aliases, entry.aliases) } : entry;
    (byName.has(id) ? byName : fresh).set(id, next);
  }
  // a list that held the same name twice keeps both
  const kept = list.map((entry) => byName.get(fold(entry.name)) ?? entry);
  return { list: [...fresh.values(), ...kept], added: fresh.size, there };
}

/** What makes two names the same: width, case and accents' way of writing apart. */
export function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function union(aliases: readonly string[], more: readonly string[]): string[] {
  const seen = new Set(aliases.map(fold));
  return [...aliases, ...more.filter((alias) => !seen.has(fold(alias)))];
}

function unquote(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}
