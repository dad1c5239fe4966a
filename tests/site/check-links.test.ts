import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { brokenLinks } from '../../scripts/site/check-links.ts'

function site(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'links-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
  return dir
}

const two = (link: string) =>
  site({ 'index.html': `<a href="${link}">`, 'page/index.html': '<h2 id="here">', 'a.pdf': '' })

it.each(['/page/', 'page/', '/page/#here', '/a.pdf', 'https://elsewhere.org/', 'mailto:a@b.org'])(
  'follows %s',
  (link) => {
    expect(brokenLinks({ dir: two(link), base: '/' })).toEqual([])
  },
)

it.each([
  ['/nowhere/', 'does not exist'],
  ['/page', 'needs a slash'],
  ['/page/#there', 'no such place'],
])('tells of %s that it %s', (link, problem) => {
  expect(brokenLinks({ dir: two(link), base: '/' })).toEqual([expect.stringContaining(problem)])
})

it('tells of a link that leaves the folder in which the site stands', () => {
  expect(brokenLinks({ dir: two('/page/'), base: '/below/' })).toEqual([expect.stringContaining('outside')])
})
