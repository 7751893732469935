/** A plugin of the build that puts prepared words in place of the lists of rules. */
export function preparedPacks(options?: { readonly whole?: boolean }): {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): Promise<string | null>;
  transform(code: string, id: string): Promise<{ readonly code: string; readonly map: null } | null>;
};
