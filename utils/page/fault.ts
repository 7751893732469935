/** Makes functions of which nothing that they throw gets out: it goes to `fail`. */
export function guarding(fail: (error: unknown) => void) {
  return <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A): void => {
      try {
        work(...given);
      } catch (error) {
        fail(error);
      }
    };
}
