import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PatternWorld } from '../utils/page/patterns.ts';
import { compilePattern } from '../utils/policy/pattern.ts';

// runs before the guard where the policy in force has patterns of its own, and nowhere else
export default defineUnlistedScript(() => {
  (globalThis as PatternWorld).readPatterns = compilePattern;
});
