import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheets = globSync('src/**/*.{css,astro}')

// Where somebody forces colours, every border and outline is painted, the transparent ones too.
it.each(sheets)('%s keeps no room with a border that nobody should see', (sheet) => {
  const css = readFileSync(sheet, 'utf8')
  expect(css.match(/(border|outline)[\w-]*:[^;{}]*\btransparent\s*[;}]/g)).toBeNull()
})
