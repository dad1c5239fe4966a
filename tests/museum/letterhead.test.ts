import { expect, it } from 'vitest'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { openFile } from '../../src/core/formats/open-file.ts'
import { bytes, literal, sent } from './literal.ts'
import * as older from './reader-2.js'

const alliance = literal('letterhead.alliance.json')
const opening = { kindOf: () => undefined, newId: () => 'new' }

it.each(['letterhead.alliance.json', 'letterhead.pdf'])('%s opens for ever, with its letterhead', async (name) => {
  expect(await openFile(bytes(name), opening)).toEqual({ alliance, lost: [] })
})

it('a form with a letterhead, filled in by another program, opens for ever', async () => {
  expect(await openFile(bytes('letterhead-form.pdf'), opening)).toMatchObject({
    lost: [],
    alliance: {
      letterhead: alliance.letterhead,
      answers: { 'own-77777777ffffffff': { kind: 'text', text: 'Brot, das wartet' } },
    },
  })
})

it('a link with a letterhead opens for ever', async () => {
  expect(await receiveLink(sent('letterhead-2'))).toEqual(alliance)
})

it('a site from before says that it is too new, of the file and of the link', async () => {
  expect(older.parseAlliance(JSON.stringify(alliance))).toEqual({ problem: 'too-new' })
  expect(await older.receiveLink(sent('letterhead-2'))).toEqual({ problem: 'too-new' })
})
