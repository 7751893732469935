import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../utils/settings.ts';

/** Rest after the last key, before what was typed is saved, in ms. */
const REST = 400;

/** `value`, once it has not changed for `wait` ms: for work that must not be done at every key. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}

type Problems = readonly Problem[];

/** Holds what is to be saved; one save at a time, the newest last. */
function keeper<T>(tell: (problems: Problems) => void) {
  let due: { readonly draft: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<Problems> = Promise.resolve([]);
  const own = {
    save: async (_draft: T): Promise<Problems> => [],
    /** `now`: the page goes, and the save before this one may never end. */
    flush: (now = false): Promise<Problems> => {
      clearTimeout(timer);
      if (!due) return last;
      const { draft } = due;
      due = null;
      last = (now ? Promise.resolve() : last).then(async () => {
        const problems = await own.save(draft);
        tell(problems);
        return problems;
      });
      return last;
    },
    put: (draft: T, wait = false): void => {
      due = { draft };
      clearTimeout(timer);
      if (!wait) timer = setTimeout(() => void own.flush(), REST);
    },
  };
  return own;
}

/**
 * Saves a form as it is typed: `put` after a rest, or with `wait` only at `flush`, which is also called when the page is left
 * or the form goes away. `problems` are those of the last save.
 */
export function useSaving<T>(save: (draft: T) => Promise<Problems>): {
  readonly problems: Problems;
  readonly put: (draft: T, wait?: boolean) => void;
  readonly flush: () => Promise<Problems>;
} {
  const [problems, setProblems] = useState<Problems>([]);
  const kept = useRef<ReturnType<typeof keeper<T>> | null>(null);
  kept.current ??= keeper<T>(setProblems);
  kept.current.save = save;
  useEffect(() => {
    const leave = () => void kept.current?.flush(true);
    const hide = () => {
      if (document.visibilityState === 'hidden') void kept.current?.flush();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      void kept.current?.flush();
    };
  }, []);
  const { put, flush } = kept.current;
  return { problems, put, flush: () => flush() };
}
