/**
 * Bundles `entry` (source text) once per state of rules/ and utils/; gives the path of the module, or, where it is minified,
 * of a script whose global `engine` holds what the entry exports.
 */
export function bundle(
  name: string,
  entry: string,
  options?: { readonly target?: string; readonly minify?: boolean; readonly plugins?: readonly object[] },
): Promise<string>;
