import { findFirefox } from '../../scripts/tests/other-browsers.ts'
import { startFirefox } from './drivers/firefox.ts'
import { walk } from './walk.ts'

walk('Firefox', findFirefox(), startFirefox)
