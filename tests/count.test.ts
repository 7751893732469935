import { describe, expect, it } from 'vitest';
import { chosenSteps, countReport, lastLine } from '../scripts/test.mjs';

const report = (passed: number, failed: number, files: readonly object[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });

describe('the last line of npm test', () => {
  it('sums up all steps', () => {
    expect(
      lastLine([
        { passed: 2, failed: 0 },
        { passed: 40, failed: 3 },
      ]),
    ).toBe('42 passed, 3 failed');
    expect(lastLine([])).toBe('0 passed, 0 failed');
  });
  it('takes the cases of a report', () => {
    expect(countReport(report(5, 1), 1)).toMatchObject({ passed: 5, failed: 1 });
    expect(countReport(report(5, 0), 0)).toMatchObject({ passed: 5, failed: 0, names: [] });
  });
  it('never calls a run good that was not: no report, a file that did not load, an error outside of the tests', () => {
    expect(countReport(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(report(5, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
    expect(countReport(report(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
  });
  it('names what failed, with the first line of why', () => {
    const failed = { status: 'failed', fullName: 'a like is held', failureMessages: ['Error: nothing\n  at x.ts'] };
    const files = [{ status: 'failed', assertionResults: [failed, { status: 'passed', fullName: 'a' }] }];
    expect(countReport(report(1, 1, files), 1).names).toEqual(['a like is held: Error: nothing']);
  });
  it('runs every step unless told otherwise, and knows its names', () => {
    expect(chosenSteps([]).steps.map(({ name }) => name)).toEqual([
      'lint',
      'types',
      'unit',
      'build',
      'build:firefox',
      'browser',
    ]);
    expect(chosenSteps(['--only', 'unit,lint']).steps.map(({ name }) => name)).toEqual(['lint', 'unit']);
    expect(chosenSteps(['--only', 'units']).unknown).toEqual(['units']);
    expect(chosenSteps(['--only']).unknown).toEqual(['']);
  });
});
