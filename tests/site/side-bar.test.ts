import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sideBar } from '../../src/frame/side-bar.ts'

type Item = (typeof sideBar)[number]['items'][number]

const pages = globSync('*/*.mdx', { cwd: 'content/docs' }).map((file) => file.replace('.mdx', ''))

/** The pages under one entry, those of a whole folder too. */
function pagesUnder(item: Item): string[] {
  if (typeof item === 'string') return [item]
  if ('items' in item) return item.items.flatMap(pagesUnder)
  return pages.filter((page) => page.startsWith(`${item.autogenerate.directory}/`))
}

it('the side bar has every page of the guide once', () => {
  expect(sideBar.flatMap(({ items }) => items.flatMap(pagesUnder)).sort()).toEqual(pages.sort())
})

it('the side bar follows what people need, and begins with the script for half an hour', () => {
  expect(sideBar.map(({ label }) => label)).toEqual([
    'Start here',
    'With whom',
    'Over time',
    'When it is hard',
    'Does it work?',
    'Reference',
  ])
  expect(sideBar[0]?.items[0]).toBe('start/first-30-minutes')
})
