import { useEffect, useState } from 'preact/hooks';
import type { Crisis } from '../rules/policy.ts';
import { nextChange } from '../utils/crisis.ts';

/** A sentence about the time is looked at again after so long, ms. */
const MINUTE = 60_000;

/** The time, kept true to the minute, and to the moment where a crisis begins or ends. */
export function useNow(crises: readonly Crisis[]): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const next = nextChange(crises, now);
    // one may have begun or ended between the drawing and this
    const wait = Math.min(MINUTE, next ? Math.max(0, next.getTime() - Date.now()) : MINUTE);
    const timer = setTimeout(() => setNow(new Date()), wait);
    return () => clearTimeout(timer);
  }, [crises, now]);
  return now;
}
