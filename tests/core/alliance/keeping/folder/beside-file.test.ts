import { expect, it } from 'vitest'
import type { Alliance } from '../../../../../src/core/alliance/alliance.ts'
import { besideFile } from '../../../../../src/core/alliance/keeping/folder/beside-file.ts'
import { withOwnQuestion, withoutQuestion } from '../../../../../src/core/alliance/own/edit-own.ts'
import { anAlliance } from '../../an-alliance.ts'
import { ownQuestion } from '../../own/an-own-form.ts'

const asking = withOwnQuestion(anAlliance(), ownQuestion())
const draft = (alliance: Alliance) => ({ alliance, changed: 1, conflicts: [] })
const inWords = (en: string) => withOwnQuestion(asking, ownQuestion({ prompt: { en } }))

it('a question that was taken out here doesn’t come back from a file that has something else to tell', () => {
  const there = { ...asking, title: 'Us' }
  const beside = besideFile(draft(withoutQuestion(asking, ownQuestion().id, false)), there, asking)
  if (beside.kind !== 'more') throw new Error(beside.kind)
  expect(beside.merged.alliance).toEqual({ ...anAlliance(), title: 'Us' })
})

it('words of a question that changed in the file alone are no choice', () => {
  const beside = besideFile(draft(asking), inWords('Who unlocks?'), asking)
  if (beside.kind !== 'more') throw new Error(beside.kind)
  expect(beside.merged.conflicts).toEqual([])
  expect(beside.merged.alliance).toEqual(inWords('Who unlocks?'))
})
