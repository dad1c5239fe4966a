// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OpenLate } from '../../src/kit/OpenLate.tsx'
import { SpeechContext } from '../../src/kit/speech.ts'
import { hide, messages, newScreen, press, reads, said, show } from '../kit/a-screen.ts'

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

function showLate(load: () => Promise<{ readonly text: string }>): void {
  show(
    <SpeechContext.Provider value={{ language: 'en', messages }}>
      <OpenLate label="Open" load={load}>
        {({ text }, onClose) => (
          <button type="button" onClick={onClose}>
            {text}
          </button>
        )}
      </OpenLate>
    </SpeechContext.Provider>,
  )
}

it('shows a part that was asked for until it is closed', async () => {
  showLate(async () => ({ text: 'It is here' }))
  expect(said()).toBe('Open')
  press('Open')
  await reads('It is here')
  press('It is here')
  expect(said()).toBe('Open')
})

it('says that a part is missing, and tries again when it is asked for again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const load = vi.fn(async () => ({ text: 'It is here' })).mockRejectedValueOnce(new Error('gone'))
  showLate(load)
  press('Open')
  await reads(messages.builder.partMissing, '[role=alert]')
  press('Open')
  await reads('It is here')
})
