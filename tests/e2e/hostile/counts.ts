const all = Boolean(process.env.SLIPGUARD_ALL);

/** How often each row is tried: in full under `npm run soak`, as a sample in `npm test`. */
export const COUNTS = {
  /** A1 */
  forged: 1_000,
  picks: all ? 50 : 6,
  /** A5: double presses. */
  doubles: all ? 500 : 24,
  /** A7 */
  starved: all ? 100 : 12,
  /** A8 */
  invalidations: 1_000,
  /** A9 */
  messages: 10_000,
  /** A10: clobbered pages. */
  clobbered: all ? 200 : 16,
  /** A13 */
  frames: 100,
  /** A14 */
  edits: all ? 100 : 12,
} as const;

/** A share of a list: all of it under `npm run soak`, another third at each seed otherwise. */
export function share<T>(list: readonly T[], seed: number): readonly T[] {
  return all ? list : list.filter((_, index) => (index + seed) % 3 === 0);
}
