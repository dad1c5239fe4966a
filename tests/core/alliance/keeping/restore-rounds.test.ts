import { describe, expect, it } from 'vitest'
import type { Round, RoundAt } from '../../../../src/core/alliance/apart/round.ts'
import {
  beginRound,
  joinRound,
  replyRound,
  sealRound,
  withReply,
} from '../../../../src/core/alliance/apart/round-steps.ts'
import {
  planRounds,
  type RoundChoice,
  restoredRound,
} from '../../../../src/core/alliance/keeping/restore-rounds.ts'
import { agreed, random, text } from '../../../sharing/sample.ts'

const at = { changed: 5 }
const writing = (answers = {}): RoundAt<'writing'> => ({
  ...beginRound(agreed(), 'round', at),
  sheet: { ...agreed({ revisions: [] }), answers },
})
const sealed = await sealRound(writing({ 'feedback-when': text('Soon') }), 'p1', random(32), at)
const invited = await joinRound(sealed.invitation, at)
const replied = await replyRound(
  { ...invited, sheet: { ...invited.sheet, answers: { 'feedback-when': text('Later') } } },
  'p2',
  at,
)
const answered = withReply(sealed, replied.reply, at)

function only(here: readonly Round[], backup: Round) {
  const [restoring] = planRounds(here, [backup])
  if (restoring === undefined) throw new Error('There is nothing to restore.')
  return restoring
}
const chosen = (here: Round, backup: Round, choice?: RoundChoice) =>
  restoredRound(only([here], backup), choice, () => 'second')

describe('restoring rounds', () => {
  it('adds one that is not here, with what is sealed in it', () => {
    expect(restoredRound(only([], sealed), undefined, () => 'second')).toEqual(sealed)
  })

  it.each([
    ['both are the same', sealed, { ...sealed, changed: 9 }],
    ['the backup has no answer yet', answered, sealed],
  ])('has nothing to do when %s', (_when, here, backup) => {
    expect(only([here], backup).kind).toBe('nothing-new')
  })

  it('brings an answer that came to the other device', () => {
    expect(chosen(sealed, answered)).toEqual(answered)
  })

  it('puts together what was written on both sides', () => {
    const both = chosen(
      writing({ 'feedback-when': text('Soon') }),
      writing({ 'feedback-how': text('Gently') }),
    )
    expect(both).toMatchObject({
      id: 'round',
      sheet: { answers: { 'feedback-when': text('Soon'), 'feedback-how': text('Gently') } },
    })
  })

  it.each([
    [
      'one answer was written in two ways',
      writing({ 'feedback-when': text('Soon') }),
      writing({ 'feedback-when': text('Never') }),
    ],
    ['one was sealed since', sealed, writing({ 'feedback-when': text('Never') })],
    ['it was sealed in the backup only', writing({ 'feedback-when': text('Never') }), sealed],
  ])('keeps both when nobody chooses, though %s', (_though, here, backup) => {
    expect(chosen(here, backup)).toEqual({ ...backup, id: 'second' })
  })

  it('never drops a second answer that differs', async () => {
    const other = await replyRound(
      { ...invited, sheet: { ...invited.sheet, answers: { 'feedback-when': text('No') } } },
      'p2',
      at,
    )
    const backup = withReply(sealed, other.reply, at)
    expect(chosen(answered, backup)).toEqual({ ...answered, others: backup.replies })
  })

  it.each([
    ['here', null],
    ['backup', sealed],
  ] as const)('does what was chosen: %s', (choice, expected) => {
    expect(chosen(writing({ 'feedback-when': text('Never') }), sealed, choice)).toEqual(expected)
  })
})
