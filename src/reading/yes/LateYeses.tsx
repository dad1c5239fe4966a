import { useEffect } from 'preact/hooks'
import { lastRevision } from '../../core/alliance/agreed.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { WhenHere } from '../../kit/WhenHere.tsx'
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
  if (part !== null || isBegun) return <WhenHere part={part}>{({ Yeses }) => <Yeses {...props} />}</WhenHere>
  return (
    <p class="buttons">
      <button type="button" class="second" onClick={fetchPart}>
        {messages.builder.yes.title}
      </button>
    </p>
  )
}
