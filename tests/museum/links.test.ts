import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/core/alliance/apart/answer-apart.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { dictionary } from '../../src/core/alliance/sending/short/dictionary-2.ts'
import { questions2 } from '../../src/core/alliance/sending/short/questions-2.ts'
import { links, passphrase } from './links.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the museum of links', () => {
  it.each(Object.entries(links))('opens %s', async (name, { link, holds }) => {
    expect(await receiveLink(link, name.startsWith('sealed') ? passphrase : '')).toEqual(holds)
  })

  it('asks of a locked link its passphrase', async () => {
    expect(await receiveLink(links['sealed-1'].link)).toMatchObject({ problem: 'needs-passphrase' })
  })

  it('still finds that the answers of the first rounds are the ones that were sealed', async () => {
    expect(await verify(links['invitation-1'].holds, links['reveal-1'].holds)).toBe('kept')
  })

  // With a letter changed in one of these two, links that people have sent no longer open.
  it('holds the dictionary of the second format as it was', () => {
    expect(sha256(dictionary)).toBe('a76d7189294cd7b6759a9c697148d59652d39478cfbeaef2f48264cd46e8d5c1')
  })

  it('holds the places of questions of the second format as they were', () => {
    expect(sha256(JSON.stringify(questions2))).toBe('caed6665729bdf0ab0484f55e544e096d6441b440d12b014da0ae930fdbc10ef')
  })
})
