// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { News } from '../../src/kit/Notice.tsx'
import { StillHeldNote } from '../../src/review/people/StillHeldNote.tsx'
import { ReviewSpeech } from '../../src/review/speech.ts'
import { hide, messages, press, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

const bo = { id: 'p9', name: 'Bo', role: 'partner' }
const version = { on: '2026-08-22', note: '', title: '', people: [bo], questions: [], answers: {} }

afterEach(hide)

describe('versions that were left out for somebody who has left', () => {
  it('are back when it was a mistake, and a title that was written since stays', () => {
    let now: Alliance = alliance({ revisions: [version] })
    const all: News[] = []
    show(
      <ReviewSpeech speech={{ language: 'en', messages }}>
        <StillHeldNote
          alliance={now}
          edit={(change) => {
            now = change(now)
          }}
          tell={(news) => news && all.push(news)}
        />
      </ReviewSpeech>,
    )
    press('Leave this version out for good')
    expect(now.revisions).toEqual([])
    now = { ...now, title: 'Written since' }
    all[0]?.act?.run()
    expect(now).toMatchObject({ title: 'Written since', revisions: [version] })
  })
})
