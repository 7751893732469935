import fc from 'fast-check';
import { it } from 'vitest';
import { documents, spoilt, SEED } from './arbitrary.ts';
import { parsePolicy } from '../utils/policy/schema.ts';
import { repairPolicy } from '../utils/policy/repair.ts';
it('x', () => {
  let t=performance.now(); const d = fc.sample(documents,{numRuns:300,seed:SEED}); console.log('gen',performance.now()-t);
  t=performance.now(); const s = fc.sample(spoilt,{numRuns:300,seed:SEED}); console.log('gen spoilt',performance.now()-t);
  t=performance.now(); console.log('ok', d.filter(x=>parsePolicy(x).ok).length, s.filter(x=>parsePolicy(x).ok).length, performance.now()-t);
  t=performance.now(); d.map(repairPolicy); console.log('repair',performance.now()-t);
  console.log(JSON.stringify(d[5]).length, d.reduce((n,x)=>n+JSON.stringify(x).length,0)/300, Object.keys(d[7]!).length);
});
