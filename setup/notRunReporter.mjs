import { noteNotRun } from './notRun.mjs';

const unexplained = 'it was skipped and does not say why';

/** For Playwright and for Vitest: no test is skipped in silence. */
export default class NotRunReporter {
  /**
   * Playwright's.
   * @param {import('@playwright/test/reporter').TestCase} test
   * @param {import('@playwright/test/reporter').TestResult} result
   */
  onTestEnd(test, result) {
    if (result.status !== 'skipped') return;
    const why = [...test.annotations, ...result.annotations].find(
      ({ description }) => description,
    )?.description;
    noteNotRun(test.titlePath().filter(Boolean).join(' › '), why ?? unexplained);
  }

  /**
   * Vitest's.
   * @param {import('vitest/node').TestCase} test
   */
  onTestCaseResult(test) {
    const result = test.result();
    if (result.state === 'skipped')
      noteNotRun(`${test.module.relativeModuleId} › ${test.fullName}`, result.note ?? unexplained);
  }

  printsToStdio() {
    return false;
  }
}
