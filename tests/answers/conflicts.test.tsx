// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Conflicts } from '../../src/answers/Conflicts.tsx'
import type { OwnQuestion } from '../../src/core/alliance/own/own.ts'
import { SpeechContext } from '../../src/kit/speech.ts'
import { hide, messages, newScreen, said, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

const theirs: OwnQuestion = {
  id: 'own-abcdefgh',
  topic: 'feedback',
  each: false,
  kind: 'short',
  prompt: { en: 'Who tastes first?' },
}

beforeEach(() => newScreen())
afterEach(() => hide())

it('calls a question that found no room by its own words, never by its id', () => {
  show(
    <SpeechContext.Provider value={{ language: 'en', messages }}>
      <Conflicts
        alliance={alliance({})}
        conflicts={[{ kind: 'wording', mine: null, theirs }]}
        questionOf={() => undefined}
        onSettle={() => undefined}
      />
    </SpeechContext.Provider>,
  )
  expect(said('h3')).toBe('The words of a question: Who tastes first?')
  expect(said()).not.toContain(theirs.id)
})
