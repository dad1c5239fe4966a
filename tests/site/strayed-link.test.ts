import { describe, expect, it } from 'vitest'
import { strayedScript } from '../../src/frame/strayed-link.ts'
import { pathFrom, strayedLink } from '../../src/offline/strayed-link.ts'

const letters = 'K49i1uEwAWN0ZWFtH2VuHxwc'
const home = new URL('https://example.org/a/folder/')

/** A path from home, and what it is led to from there. */
const strayed = [
  [`receive/%23alliance-2.${letters}`, `receive/#%23alliance-2.${letters}`],
  [`receive/%2523sealed-2.${letters}?utm_source=x`, `receive/#%2523sealed-2.${letters}?utm_source=x`],
  [`receive%23alliance-2.${letters}`, `receive/#%23alliance-2.${letters}`],
  [`receive/alliance-2.${letters}`, `receive/#alliance-2.${letters}`],
  [`receive/%23%61lliance%2D2.${letters}`, `receive/#%23%61lliance%2D2.${letters}`],
] as const

const codes = (text: string) =>
  text.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

it('the path of a link that was cut inside a code is no error', () => {
  expect(pathFrom(new URL('receive/%23alliance%2', home), home)).toBe('receive/%23alliance%2')
  expect(pathFrom(new URL('start/%C3%A9t%C3%A9/', home), home)).toBe('start/été/')
})

describe('the service worker', () => {
  it.each(strayed)('leads %s to %s', (path, to) => {
    expect(strayedLink(new URL(path, home), home)?.href).toBe(new URL(to, home).href)
  })

  it.each([
    [`de/receive/%23alliance-2.${letters}`, `de/receive/#%23alliance-2.${letters}`],
    [`%23alliance-2.${letters}`, `receive/#alliance-2.${letters}`],
    [`guide/%23${codes(`sealed-2.${letters}`)}`, `receive/#${codes(`sealed-2.${letters}`)}`],
    [`receive/%23alliance%2D2.${letters}%2`, `receive/#%23alliance%2D2.${letters}%2`],
  ])('leads %s to %s', (path, to) => {
    expect(strayedLink(new URL(path, home), home)?.href).toBe(new URL(to, home).href)
  })

  it.each([
    '',
    'receive/',
    'receive/index.html',
    'receive/?utm_source=x',
    'receiver/x',
    'start/%23top',
    'schema/alliance-1.json',
  ])('leaves “%s” alone', (path) => {
    expect(strayedLink(new URL(path, home), home)).toBeUndefined()
  })
})

describe('the first script of a page that no link was meant for', () => {
  it.each<readonly [string, string]>([
    ...strayed,
    [`#alliance-2.${letters}`, `receive/#alliance-2.${letters}`],
    [`builder/#sealed%2D1%2E${letters}`, `receive/#sealed%2D1%2E${letters}`],
    [`builder/?x=alliance%252D1.${letters}`, `receive/#alliance%252D1.${letters}`],
    [`builder/#${codes(`alliance-2.${letters}`)}`, `receive/#alliance-2.${letters}`],
    [`%2523${codes(`sealed-2.${letters}`)}`, `receive/#sealed-2.${letters}`],
  ])('leads %s to %s, and empties the address before', (path, to) => {
    expect(ledBy(path)).toEqual(['/a/folder/', new URL(to, home).pathname + new URL(to, home).hash])
  })

  it.each([
    '',
    'guide/#alliance',
    'alliances/',
    'builder/#topic/feedback',
    'downloads/alliance-1.pdf',
    'send/#id=alliance-2',
  ])('leaves “%s” alone', (path) => {
    expect(ledBy(path)).toEqual([])
  })
})

/** Where the script goes, one after the other. */
function ledBy(path: string): string[] {
  const went: string[] = []
  const { pathname, search, hash } = new URL(path, home)
  const location = { pathname, search, hash, replace: (to: string) => went.push(to) }
  const history = { replaceState: (_state: null, _title: string, to: string) => went.push(to) }
  new Function('location', 'history', strayedScript('/a/folder/', '/a/folder/receive/'))(location, history)
  return went
}
