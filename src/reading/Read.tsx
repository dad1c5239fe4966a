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
import type { YesProps } from './yes/yes-props.ts'

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
        return <ReadKept {...{ content, engine, library }} draft={reading.draft} onKept={put} />
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

type KeptProps = YesProps & Pick<Parameters<typeof ReadOne>[0], 'content' | 'engine'>

/** One of this browser; what was begun for its yeses is not for the next one that the address names. */
function ReadKept({ content, engine, ...props }: KeptProps) {
  const { alliance, conflicts } = props.draft
  return (
    <ReadOne {...{ content, engine, alliance }} isInTwoWays={conflicts.length > 0} example={null}>
      {lastRevision(alliance) && <LateYeses key={alliance.id} {...props} />}
    </ReadOne>
  )
}
