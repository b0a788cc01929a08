import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './e2e/support/chromium'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // What is long by nature, every X by every Y, stands in walls/ and runs as `npm run test:walls`.
  projects: [
    { name: 'browser', testIgnore: '**/walls/**' },
    { name: 'walls', testMatch: 'walls/**/*.spec.ts' },
  ],
  outputDir: '.test/playwright',
  globalSetup: './e2e/support/global-setup.ts',
  workers: 3, // on two cores: one of them is always waiting for an answer
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    launchOptions: chromiumLaunch(),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block', // the specs of a phone without a network, and of a whole thread, allow it
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry', // elsewhere `--trace on`: it costs a tenth
    video: 'off',
    screenshot: 'off',
  },
})
