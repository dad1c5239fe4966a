import { defineConfig } from '@playwright/test'
import { browserArguments, knownBrowser, launchOptions } from '../scripts/tests/browser.ts'
import { knownShell } from '../scripts/tests/headless-shell.ts'

const port = Number(process.env['PORT'] ?? 4398)
const dist = process.env['DIST'] ?? 'dist'
const browser = knownShell() ?? knownBrowser()

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 1, // a machine that is busy with other things is not a fault of ours
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: '../test-results',
  reporter: process.env['REPORT'] ? [['list'], ['json', { outputFile: process.env['REPORT'] }]] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    serviceWorkers: 'block', // each test would keep the whole site; offline.test.ts lets them in
    launchOptions: browser ? launchOptions(browser) : { args: browserArguments },
  },
  webServer: {
    command: `node scripts/site/serve.ts ${dist}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
