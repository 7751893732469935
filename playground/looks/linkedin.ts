import { xCss } from './x.ts';

/** The look of the stand-in. */
export const linkedinCss = xCss;
