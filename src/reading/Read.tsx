import { lastRevision } from '../core/alliance/agreed.ts'
import type { Content } from '../core/templates/content.ts'
import { useEngine } from '../engine/use-engine.ts'
import { useFocusOn } from '../kit/use-focus-on.ts'
import { ChooseToRead } from './ChooseToRead.tsx'
import { NotThere } from './NotThere.tsx'
import { ReadOne } from './ReadOne.tsx'
import { useReading } from './use-reading.ts'
import { type ReadingMessages, ReadingSpeech } from './words.ts'
import { LateYeses } from './yes/LateYeses.tsx'

interface Props {
  readonly content: Content
  readonly language: string // BCP 47
  readonly messages: ReadingMessages
}

/** Shows what was agreed, as a page to read; nothing is changed here. */
export default function Read({ content, language, messages }: Props) {
  const engine = useEngine()
  const { reading, library, put } = useReading()
  const isAwake = reading.kind !== 'waiting'
  useFocusOn(reading.kind, isAwake)
  const shown = () => {
    switch (reading.kind) {
      case 'waiting':
        return null
      case 'choose':
        return <ChooseToRead drafts={reading.drafts} />
      case 'kept':
        return (
          <ReadOne
            {...{ content, engine }}
            alliance={reading.draft.alliance}
            isInTwoWays={reading.draft.conflicts.length > 0}
            example={null}
          >
            {lastRevision(reading.draft.alliance) && (
              <LateYeses draft={reading.draft} library={library} onKept={put} />
            )}
          </ReadOne>
        )
      case 'example':
        return <ReadOne {...{ content, engine }} alliance={reading.alliance} example={reading.example} />
      case 'not-here':
      case 'missing':
      case 'refused':
        return <NotThere why={reading.kind} />
    }
  }
  return (
    <ReadingSpeech speech={{ language, messages }}>
      <div class="app-page reading" data-awake={isAwake}>
        <div class="writing">{shown()}</div>
      </div>
    </ReadingSpeech>
  )
}
