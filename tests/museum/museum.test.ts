import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAlliance } from '../../src/core/alliance/parse.ts'

const exported = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.alliance.json'))

describe('the museum', () => {
  it.each(exported)('opens %s, with its answers', (name) => {
    const opened = parseAlliance(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    if ('problem' in opened) throw new Error(`${name} does not open: ${opened.problem}.`)
    expect(Object.keys(opened.answers).length).toBeGreaterThan(0)
  })

  it('has a file of every version so far', () => {
    expect(exported).toContain('alliance-1.alliance.json')
  })
})
