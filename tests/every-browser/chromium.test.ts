import { findBrowser } from '../../scripts/tests/browser.ts'
import { startChromium } from './drivers/chromium.ts'
import { walk } from './walk.ts'

walk('Chromium', { programs: await findBrowser() }, startChromium)
