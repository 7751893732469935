/** Time between a key of an input method and the end of the composition that it makes, in ms. */
const SAME_KEY = 50;

/** Tells keys that pick a candidate of an input method from the person's own. */
export interface InputMethod {
  /** Follows compositions and their keys. */
  readonly watch: (event: Event) => void;
  /** Whether a key only ended a composition: some input methods end it just before the key that ended it. */
  readonly isPick: (key: Event) => boolean;
}

export function createInputMethod(): InputMethod {
  let composedAt = -1;
  let keyAt = -1000;
  return {
    watch: (event) => {
      if (event.type === 'compositionend')
        // where the key that ends it came first, as a key of the input method, the next Enter is the person's own
        composedAt = performance.now() - keyAt < SAME_KEY ? -1 : event.timeStamp;
      else if (event.type === 'keydown') {
        const { isComposing, keyCode } = event as KeyboardEvent;
        if (isComposing || keyCode === 229) keyAt = performance.now();
      }
    },
    isPick: (key) => key.timeStamp <= composedAt,
  };
}
