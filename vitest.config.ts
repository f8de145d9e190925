import { defineConfig } from 'vitest/config';

const BROWSER = [
  'tests/editors/**/*.test.ts',
  'tests/overlay/**/*.test.ts',
  'tests/sites/reading/**/*.test.ts',
  'tests/components/**/*.test.{ts,tsx}',
];
const E2E = ['tests/e2e/**/*.test.ts'];
const REAL = ['tests/real/**/*.test.ts'];
/** The demo server strips types with Node itself. */
const QUIET = ['--disable-warning=ExperimentalWarning'];

/** `real` drives a helpdesk of other makers; `unit` runs in Node alone; `browser` drives pages of ours in Chromium; `e2e` the built extension in Chromium and Firefox. */
export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER, ...E2E, ...REAL],
          setupFiles: ['tests/fake-browser.ts'],
          testTimeout: 10_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: 'tests/editors/matrix.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: E2E,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          execArgv: QUIET,
        },
      },
      {
        test: {
          name: 'real',
          include: REAL,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          execArgv: QUIET,
        },
      },
    ],
  },
});
