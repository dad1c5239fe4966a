import { beforeEach, expect, it } from 'vitest'
import { checksumOf } from '../../src/core/alliance/keeping/checksum.ts'
import type { Conflict } from '../../src/core/alliance/merging/conflict.ts'
import { noteSettled, settledConflicts } from '../../src/keeping/settled-conflicts.ts'
import { newBrowser } from './a-browser.ts'

beforeEach(newBrowser)

const titles = (mine: string): Conflict => ({ kind: 'title', mine, theirs: 'Theirs' })

it('what was settled as mine is known of its alliance alone, until it is undone', async () => {
  await noteSettled('one', [titles('A'), titles('B')], true)
  expect(await settledConflicts('one')).toEqual(
    new Set([await checksumOf(titles('A')), await checksumOf(titles('B'))]),
  )
  expect(await settledConflicts('two')).toEqual(new Set())
  await noteSettled('one', [titles('A')], false)
  expect(await settledConflicts('one')).toEqual(new Set([await checksumOf(titles('B'))]))
})
