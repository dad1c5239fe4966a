import { designs } from '../../../src/core/layout/design.ts'
import type { Setting } from '../../../src/core/layout/setting.ts'
import { nothingKnown } from '../../../src/core/text/han-language.ts'
import { messages } from '../paper/a-form.ts'
import { faces } from './a-page.ts'

/** How a running paper in English is laid out, with lines to write on. */
export const aSetting: Setting = {
  faces,
  design: designs.standard,
  gaps: 'lines',
  language: 'en',
  known: nothingKnown,
  rtl: false,
  room: 700,
  headroom: 0,
  mirrored: false,
  nested: false,
  inRows: false,
  messages,
  kept: null,
}
