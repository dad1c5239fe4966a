import { findBrowser } from './browser.ts'
import { findShell } from './headless-shell.ts'

/** What has to be there before the browser tests: a whole Chromium, and its quicker shell if the machine has one. */
const { executablePath } = await findBrowser()
const shell = await findShell()
console.log(`The browser of the tests is ${executablePath}`)
console.log(
  shell
    ? `Most of them run in ${shell.executablePath}`
    : 'They take half the time with Debian’s chromium-headless-shell, or `npx playwright install --only-shell chromium`.',
)
