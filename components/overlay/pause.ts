/** The pause of a hold, milliseconds. */
export const PAUSE = 3_000;

/** The 3 s of a hold. It goes on through redrawing and fixes, and starts anew with another card. */
export interface Pause {
  /** Starts it unless it runs already; false puts it back to nothing. */
  run(held: boolean): void;
  /** Milliseconds that are over, 3,000 at most. */
  gone(): number;
  isOver(): boolean;
}

/** `over` is called once, at the end of the pause. */
export function createPause(over: () => void): Pause {
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = () => (since === null ? 0 : Math.min(PAUSE, performance.now() - since));
  return {
    run(held) {
      if (held && since !== null) return;
      clearTimeout(timer);
      since = held ? performance.now() : null;
      // a timer may come a hair too early by the other clock
      if (held) timer = setTimeout(over, PAUSE + 5);
    },
    gone,
    isOver: () => gone() === PAUSE,
  };
}
