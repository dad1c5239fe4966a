// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hide, holds, messages, named, newScreen, press, reads } from '../../kit/a-screen.ts'
import { alliance } from '../../sample.ts'
import { keep, openBuilder } from '../a-builder.tsx'

vi.mock('../../../src/engine/start-engine.ts', async () => await import('../../engine/an-engine.ts'))
vi.mock('../../../src/builder/own/ChangeQuestions.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

it('says so when the list of questions did not arrive, and the button stays, with the focus', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await keep(alliance({ template: 'two-people' }))
  await openBuilder('#topic/feedback')
  await holds(() => named(/^Change the questions/))
  named(/^Change the questions/).focus()
  press(/^Change the questions/)
  await reads(messages.builder.partMissing)
  expect(document.activeElement).toBe(named(/^Change the questions/))
})
