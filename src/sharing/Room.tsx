import type { ComponentChildren } from 'preact'
import { type News, Notice } from '../kit/Notice.tsx'
import type { Speech } from '../kit/speech.ts'
import { type SharingMessages, SharingSpeech } from './words.ts'

interface Props {
  readonly speech: Speech<SharingMessages>
  readonly isAwake: boolean // false until it is known what this browser keeps
  readonly news: News | null
  readonly tell: (news: News | null) => void
  readonly isOver?: boolean // a file hangs over the page
  readonly children: ComponentChildren
}

/** What the pages of sharing have in common: how they speak, look and tell news. */
export function SharingPage({ speech, isAwake, news, tell, isOver = false, children }: Props) {
  const close = () => {
    tell(null)
    document.getElementById('step-title')?.focus({ preventScroll: true }) // the button that had it has gone
  }
  return (
    <SharingSpeech speech={speech}>
      <div class="app-page sharing" data-awake={isAwake}>
        <div class="writing">
          <Notice news={news} onClose={close} />
          {children}
        </div>
        {isOver && <p class="drop-here">{speech.messages.open.dropHere}</p>}
      </div>
    </SharingSpeech>
  )
}
