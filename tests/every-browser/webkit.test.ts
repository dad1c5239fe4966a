import { findWebKit } from '../../scripts/tests/other-browsers.ts'
import { startWebKit } from './drivers/webkit.ts'
import { walk } from './walk.ts'

walk('WebKit', findWebKit(), startWebKit)
