import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScorerWorld } from '../rules/prepared.ts';
import { WEIGHED } from '../rules/weighed.ts';

// beside the guard in every tab and before it: the words of rules that score, most of all words
export default defineUnlistedScript(() => {
  (globalThis as ScorerWorld).scorerWords = WEIGHED;
});
