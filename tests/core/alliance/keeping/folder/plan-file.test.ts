import { describe, expect, it } from 'vitest'
import { newFolderNote } from '../../../../../src/core/alliance/keeping/folder/folder-note.ts'
import { planFile } from '../../../../../src/core/alliance/keeping/folder/plan-file.ts'
import { settleCame } from '../../../../../src/core/alliance/keeping/folder/settle-came.ts'
import { text } from '../../an-alliance.ts'
import { file, says, seen } from './a-folder.ts'

const name = 'ana.alliance.json'

describe('the one file of an alliance', () => {
  it.each([
    ['that was made just now', ''],
    ['that something emptied', ' \n'],
    ['that says nothing more', file(says({})).text],
  ])('is written when it is one %s', async (_what, there) => {
    const plan = await planFile(says({ why: 'A' }), { name, text: there }, newFolderNote)
    expect(plan.kind).toBe('write')
  })

  it('is left as it is when it says the same', async () => {
    const mine = says({ why: 'A' })
    expect(await planFile(mine, file(mine), newFolderNote)).toEqual({ kind: 'same', note: seen(mine) })
  })

  it('is asked about, and not written over, when it says something that isn’t here', async () => {
    const plan = await planFile(
      says({ why: 'mine' }),
      file(says({ why: 'A', how: 'B' })),
      seen(says({ why: 'A' })),
    )
    if (plan.kind !== 'came') throw new Error(plan.kind)
    expect(plan.came.merged?.alliance.answers).toEqual({ why: text('mine'), how: text('B') })
    const note = await settleCame(newFolderNote, plan.came, 'leave')
    expect((await planFile(says({ why: 'mine' }), file(says({ why: 'A', how: 'B' })), note)).kind).toBe(
      'left',
    )
  })

  it.each([
    ['another alliance', file(says({ why: 'B' }, { id: 'other' })).text, 'other'],
    ['no alliance', '%PDF-1.7', undefined],
    ['one of a newer version', '{"format":"alliance","version":99}', undefined],
    ['far too much', null, undefined],
  ])('is not written over when it holds %s', async (_what, there, id) => {
    const plan = await planFile(says({ why: 'A' }), { name, text: there }, seen(says({ why: 'A' })))
    expect(plan).toEqual({
      kind: 'other',
      alliance: id === undefined ? null : expect.objectContaining({ id }),
    })
  })
})
