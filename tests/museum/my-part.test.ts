import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { readKeptPart } from '../../src/core/alliance/my-part/kept-part.ts'
import { parseMyPart } from '../../src/core/alliance/my-part/read-my-part.ts'

const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

it('a page about oneself of version 1 opens, with every answer', () => {
  const text = read('my-part-1.my-part.json')
  expect(parseMyPart(text)).toEqual(JSON.parse(text))
})

it('a backup of version 4 opens, with the page about oneself and where it was used', async () => {
  const backup = await readBackup(read('backup-4.json'))
  if ('problem' in backup) throw new Error(`It does not open: ${backup.problem}.`)
  expect(backup.isChanged).toBe(false)
  expect(readKeptPart(backup.myPart)).toMatchObject({
    changed: 1_790_000_000_000,
    part: { name: 'Ana Lovrić', answers: { 'pace-hours': { text: '9–17, Zagreb' } } },
    uses: { 'a-first': { person: 'p2', taken: { 'pace-hours': { text: '9–16, Zagreb' } } } },
  })
})
