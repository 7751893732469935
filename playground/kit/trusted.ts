interface Policies {
  readonly trustedTypes?: {
    readonly defaultPolicy: unknown;
    createPolicy(name: string, rules: object): unknown;
  };
}

/** Makes the one policy through which the page's own libraries may write HTML; the header refuses every other name. */
export function trustTypes(): void {
  const { trustedTypes } = globalThis as Policies;
  if (trustedTypes && !trustedTypes.defaultPolicy)
    trustedTypes.createPolicy('default', { createHTML: (html: string) => html });
}
