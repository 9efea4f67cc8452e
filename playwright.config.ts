import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tools/test/fresh-build.ts',
  // Each test runs a browser with the model in it: on two cores a second one only slows both.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Guards against hangs, not measurements.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  globalTimeout: 780_000,
  // The JSON goes to PLAYWRIGHT_JSON_OUTPUT_FILE, which `npm test` sets.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
