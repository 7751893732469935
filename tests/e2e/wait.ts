/** Resolves to the first truthy value of `ask`, asked every 25 ms; rejects after `timeout` ms with `what` was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeout = 10_000,
): Promise<Exclude<T, null | undefined | false | '' | 0>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = await ask();
      if (last) return last as Exclude<T, null | undefined | false | '' | 0>;
    } catch (error) {
      // a page on its way to another address refuses for a moment
      last = error;
    }
    if (Date.now() > end) {
      const seen = last instanceof Error ? last.message.split('\n')[0] : JSON.stringify(last);
      throw new Error(`waited ${timeout} ms for ${what}; last seen: ${seen}`);
    }
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** A pause in ms, for the few places where passing time is what is tested. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
