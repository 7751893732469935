import type { PhoneReader } from '../../rules/phones.ts';

/** Where the reader of phone numbers, a script of its own, and the guard meet: the isolated world of the tab. */
export type PhoneWorld = typeof globalThis & { readPhones?: PhoneReader };

let asked = false;

/** The reader of phone numbers, where this tab has it. */
export function phoneReader(): PhoneReader | null {
  // an element of that id would answer to the name alone
  return Object.hasOwn(globalThis, 'readPhones') ? ((globalThis as PhoneWorld).readPhones ?? null) : null;
}

/** Whether a draft has what only the reader can judge, and nobody asked for it yet: a plus sign and a digit. */
export function wantsPhones(text: string): boolean {
  if (asked || phoneReader() || !/[+＋]\s?\(?\d/u.test(text)) return false;
  asked = true;
  return true;
}

/** The reader could not be had: the next draft asks again. */
export function phonesFailed(): void {
  asked = false;
}
