// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type News, Notice } from '../../src/kit/Notice.tsx'
import { Step } from '../../src/kit/Step.tsx'
import { SpeechContext } from '../../src/kit/speech.ts'
import { hide, holds, messages, named, newScreen, press, show } from '../kit/a-screen.ts'

beforeEach(() => newScreen())
afterEach(() => hide())

function Page() {
  const [isTold, setTold] = useState(true)
  const close = () => setTold(false)
  const news: News = { text: 'Gone.', tone: 'news', act: { label: 'Undo', run: close } }
  return (
    <SpeechContext.Provider value={{ language: 'en', messages }}>
      <Notice news={isTold ? news : null} onClose={close} />
      <Step title="People">{null}</Step>
    </SpeechContext.Provider>
  )
}

it.each(['Undo', messages.builder.closeNotice])(
  'leaves the focus at the heading of the step when “%s” goes with the news',
  async (button) => {
    show(<Page />)
    act(() => named(button).focus())
    press(button)
    await holds(() => expect(document.activeElement?.id).toBe('step-title'))
  },
)
