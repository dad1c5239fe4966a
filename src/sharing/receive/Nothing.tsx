import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { OpenFile } from '../../desk/OpenFile.tsx'
import { hintId, Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'
import { ByCodes } from './ByCodes.tsx'

interface Props {
  readonly onLink: (link: string) => Promise<void>
  readonly onFile: (file: File) => void
}

/** Nothing has come yet: room for a link, and for a file. */
export function NothingReceived({ onLink, onFile }: Props) {
  const { words } = useWords()
  const [text, setText] = useState('')
  const open = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    void onLink(text) // whatever is wrong with it is told
  }
  return (
    <Step title={words.receive.title} why={words.receive.why}>
      <form onSubmit={open}>
        <Labelled
          id="link"
          label={words.receive.paste}
          look="plain"
          group={false}
          hint={words.receive.pasteHint}
        >
          <textarea
            class="field link"
            id="link"
            rows={3}
            dir="ltr"
            spellcheck={false}
            aria-describedby={hintId('link')}
            value={text}
            onInput={({ currentTarget: { value } }) => setText(value)}
          />
        </Labelled>
        <p class="buttons">
          <button type="submit" class="main">
            {words.receive.open}
          </button>
        </p>
      </form>
      <p class="lost-end">{words.receive.lostEnd}</p>
      <ByCodes onLink={onLink} />
      <OpenFile onFile={onFile} />
    </Step>
  )
}
