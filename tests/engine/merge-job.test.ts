import { expect, it } from 'vitest'
import { withAnswer } from '../../src/core/alliance/edit.ts'
import { putTogether } from '../../src/core/alliance/merging/together.ts'
import { createHandlers } from '../../src/engine/handlers.ts'
import { alliance } from '../sample.ts'

const mine = alliance()
const copy = withAnswer(mine, 'feedback-when', { kind: 'text', text: 'On Fridays' })
const latest = '2026-11-22'

it('compares two copies in the engine’s thread as the page would', async () => {
  const work = createHandlers()
  expect(await work({ kind: 'merge', mine, copy, latest })).toEqual(putTogether(mine, copy, latest))
  expect(await work({ kind: 'merge', mine, copy: mine, latest })).toBeNull()
})
