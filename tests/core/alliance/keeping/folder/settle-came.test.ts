import { describe, expect, it } from 'vitest'
import {
  type CameChoice,
  cameDraft,
  settleCame,
} from '../../../../../src/core/alliance/keeping/folder/settle-came.ts'
import { text } from '../../an-alliance.ts'
import { file, plan, says, seen } from './a-folder.ts'

describe('what somebody chose for a file', () => {
  const base = says({ why: 'A' })
  const mine = says({ why: 'mine' })
  const there = says({ why: 'theirs' })

  async function after(choice: CameChoice) {
    const { came } = await plan([mine], [file(there)], seen(base))
    const [one] = came
    if (one === undefined) throw new Error('Nothing came.')
    const kept = cameDraft(one, choice, () => 'second', 5)
    const drafts = [
      kept?.alliance.id === 'test-alliance' ? kept : mine,
      ...(kept?.alliance.id === 'second' ? [kept] : []),
    ]
    return { kept, next: await plan(drafts, [file(there)], await settleCame(seen(base), one, choice)) }
  }

  it('put together: mine stays, theirs waits to be chosen, and the file is written', async () => {
    const { kept, next } = await after('together')
    expect(kept?.conflicts).toHaveLength(1)
    expect(next.writes.map(({ alliance }) => alliance.answers)).toEqual([{ why: text('mine') }])
    expect(next.came).toEqual([])
  })

  it('left: nothing is written into the file, and nobody is asked again until it says something else', async () => {
    const { next } = await after('leave')
    expect([next.writes, next.came, next.left]).toEqual([[], [], ['ana.alliance.json']])
    const other = await plan([mine], [file(says({ why: 'other' }))], next.note)
    expect(other.came).toHaveLength(1)
  })

  it('as a second: both are kept, each in a file of its own', async () => {
    const { kept, next } = await after('second')
    expect(kept?.alliance.answers).toEqual({ why: text('theirs') })
    expect(next.writes.map(({ name }) => name)).toEqual(['ana.alliance.json', 'ana1.alliance.json'])
  })
})
