import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScorerWorld } from '../rules/prepared.ts';
import { WEIGHED } from '../rules/weighed.ts';

// beside the guard in every tab and before it: the words that weigh, a third of all
export default defineUnlistedScript(() => {
  (globalThis as ScorerWorld).scorerWords = WEIGHED;
});
