import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const apart =
  /^tests\/(browser|every-browser|ears|programs)\/|^tests\/(eventually|fast-check)\.ts$|repeatable/
const files = globSync('tests/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !apart.test(file))

/** A test that goes red on a slow machine, or on one day in a hundred, tells nobody what is wrong. */
describe('no test without a browser', () => {
  it.each([
    ['looks at how fast the machine is', /performance\.now\(|process\.hrtime/],
    ['gives up waiting after a second: `eventually` is patient', /\bvi\.waitFor\(/],
    ['tries other things each time: `fc` of tests/fast-check.ts has a seed', /from 'fast-check'/],
    ['leaves anything to chance', /Math\.random\(/],
  ])('%s', (_, what) => {
    expect(files.filter((file) => what.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
