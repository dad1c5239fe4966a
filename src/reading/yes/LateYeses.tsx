import { useEffect } from 'preact/hooks'
import { lastRevision } from '../../core/alliance/agreed.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { useReadingSpeech } from '../words.ts'
import type { YesProps } from './yes-props.ts'

/** Whose yes is there, fetched with the page where somebody has said one, else when somebody asks for it. */
export function LateYeses(props: YesProps) {
  const { messages } = useReadingSpeech()
  const { part, fetchPart } = useLatePart(() => import('./Yeses.tsx'))
  const isBegun = lastRevision(props.draft.alliance)?.yeses !== undefined
  useEffect(() => {
    if (isBegun) fetchPart()
  }, [isBegun])
  if (part === 'missing') return <p class="problem">{messages.builder.partMissing}</p>
  if (part !== null) return <part.Yeses {...props} />
  if (isBegun) return null
  return (
    <p class="buttons">
      <button type="button" class="second" onClick={fetchPart}>
        {messages.reading.yes.ask}
      </button>
    </p>
  )
}
