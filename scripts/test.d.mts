/** Types of test.mjs, which must run before TypeScript is installed. */
export const STEPS: readonly { readonly name: string; readonly browsers?: boolean }[];
export function chosenSteps(args: readonly string[]): {
  steps: readonly { readonly name: string }[];
  unknown: readonly string[];
};
export function countReport(
  text: string | null,
  code: number,
): { passed: number; failed: number; names?: readonly string[] };
export function lastLine(counts: readonly { passed: number; failed: number }[]): string;
