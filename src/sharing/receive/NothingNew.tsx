import type { Alliance } from '../../core/alliance/alliance.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import { sendAddress } from '../../kit/addresses/sharing-address.ts'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly alliance: Alliance
  readonly onOpen: () => void
  readonly onRead: () => void
}

/** What has come is here already, with all that it says. */
export function NothingNew({ alliance, onOpen, onRead }: Props) {
  const { words, language, messages } = useWords()
  const title = shownTitle(alliance, language) || words.unnamed
  return (
    <Step title={words.receive.nothingNewTitle} why={fill(words.receive.nothingNewWhy, { title })}>
      <p class="buttons">
        <button type="button" class="main" onClick={onRead}>
          {messages.reading.readIt}
        </button>
        <button type="button" class="second" onClick={onOpen}>
          {words.receive.openInBuilder}
        </button>
        <a href={sendAddress(alliance.id)}>{words.merge.sendBack}</a>
      </p>
    </Step>
  )
}
