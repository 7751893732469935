/** The words of rules that score, packed; the build puts them here. From source the engine reads them where they are written. */
export const WEIGHED = '';
