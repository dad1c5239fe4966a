import type { CodePart } from '../../core/alliance/sending/codes/code-part.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'
import { ByCodes } from './ByCodes.tsx'

interface Props {
  readonly text: string
  readonly part: CodePart
  readonly onLink: (link: string) => Promise<void>
  readonly onLeave: () => void
}

/** A phone's own camera has read one of several codes: the others are read here. */
export function OneOfCodes({ text, part, onLink, onLeave }: Props) {
  const { receive } = useWords().words
  return (
    <Step title={fill(receive.oneOfCodes, { number: part.number, of: part.of })} why={receive.oneOfCodesWhy}>
      <ByCodes first={text} onLink={onLink} />
      <p class="buttons">
        <button type="button" class="second" onClick={onLeave}>
          {receive.leave}
        </button>
      </p>
    </Step>
  )
}
