import { browserArguments, knownBrowser, launchOptions } from '../../scripts/tests/browser.ts'

const browser = knownBrowser()

/**
 * The browser that people have, for what its headless shell does otherwise: it sets letters a little wider on printed
 * pages, and fetches pictures from further below.
 */
export const wholeBrowser = browser ? launchOptions(browser) : { args: browserArguments }
