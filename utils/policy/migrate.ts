/** The newest format that this version reads. */
export const FORMAT = 1;

/** A document on its way to the newest format: plain data, not yet judged. */
type Old = Readonly<Record<string, unknown>>;

/** A change of the format: which documents were written before it, and what they are called now. An example of each is in tests/policies. */
interface Step {
  readonly before: (document: Old) => boolean;
  readonly change: (document: Old) => Old;
}

const isObject = (value: unknown): value is Old => typeof value === 'object' && value !== null && !Array.isArray(value);

const STEPS: readonly Step[] = [
  {
    // until November 2026 a rule had a severity and nothing else: `severities: { 'zh/quotation': 'off' }`
    before: (document) => 'severities' in document,
    change: ({ severities, ...document }) => {
      if (!isObject(severities)) return { ...document, rules: severities };
      const rules = Object.entries(severities).map(([id, severity]) => [
        id,
        severity === 'off' ? { on: false } : { severity },
      ]);
      return {
        ...document,
        rules: { ...Object.fromEntries(rules), ...(isObject(document.rules) ? document.rules : {}) },
      };
    },
  },
];

/** A document as the newest format writes it; null where it is of a format that is newer than this version. */
export function migrate(document: Old): Old | null {
  if (typeof document.slipguard === 'number' && document.slipguard > FORMAT) return null;
  return STEPS.reduce((now, { before, change }) => (before(now) ? change(now) : now), document);
}
