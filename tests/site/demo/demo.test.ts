import { beforeEach, expect, it } from 'vitest'
import { fillBrowser } from '../../../scripts/site/demo/fill-browser.ts'
import { demoRecords } from '../../../scripts/site/demo/records.ts'
import { demoPage } from '../../../scripts/site/demo/serve-demo.ts'
import { readTemplates } from '../../../src/content/read-content.ts'
import { databaseVersion } from '../../../src/keeping/database.ts'
import { keptName } from '../../../src/keeping/names.ts'
import { newBrowser } from '../../keeping/a-browser.ts'
import { tabsOfOneBrowser } from '../../keeping/a-library.ts'

const templates = readTemplates()

beforeEach(newBrowser)

it('fills a browser with thirty alliances on all papers, one written in two ways, a round and a damaged record', async () => {
  await fillBrowser(keptName(), databaseVersion, await demoRecords(templates, 1_000_000_000))
  const library = tabsOfOneBrowser().openFull()
  await library.look()
  const { drafts, damaged, rounds, damagedRounds } = library.get()
  expect(drafts).toHaveLength(30)
  expect(new Set(drafts.map(({ alliance }) => alliance.template)).size).toBe(templates.length)
  expect(drafts.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(1)
  expect([damaged.length, rounds.length, damagedRounds.length]).toEqual([1, 1, 0])
})

it('names the database that the pages of this site open', async () => {
  const page = demoPage('/alliance/', await demoRecords(templates, 1))
  expect(page).toContain(`"${keptName('', '/alliance/')}", ${databaseVersion}, `)
})
