import { pageBeside } from '../kit/addresses/page-beside.ts'
import { Step } from '../kit/Step.tsx'
import type { Reading } from './use-reading.ts'
import { useReadingSpeech } from './words.ts'

interface Props {
  readonly why: Extract<Reading['kind'], 'not-here' | 'missing' | 'refused'> | 'newer'
}

/** What was asked for can't be read here, and where else to look. */
export function NotThere({ why }: Props) {
  const { messages } = useReadingSpeech()
  const words = messages.reading
  const { title, sentence } = words.notThere[why]
  return (
    <Step title={title} why={sentence}>
      <p class="buttons">
        <a href={pageBeside('alliances')}>{words.toShelf}</a>
        <a href={pageBeside('receive')}>{words.openFile}</a>
      </p>
    </Step>
  )
}
