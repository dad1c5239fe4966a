import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { hintId, Labelled } from '../../builder/inputs/Labelled.tsx'
import type { News } from '../../builder/Notice.tsx'
import { OpenFile } from '../../builder/opening/OpenFile.tsx'
import { Step } from '../../builder/steps/Step.tsx'
import { fragmentIn } from '../fragment-in.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly onLink: (fragment: string) => void
  readonly onFile: (file: File) => void
  readonly tell: (news: News | null) => void
}

/** Nothing has come yet: room for a link, and for a file. */
export function Nothing({ onLink, onFile, tell }: Props) {
  const { words } = useWords()
  const [text, setText] = useState('')
  const open = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fragment = fragmentIn(text)
    if (fragment === undefined) return tell({ text: words.receive.noLink, tone: 'problem' })
    onLink(fragment)
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
      <OpenFile onFile={onFile} />
    </Step>
  )
}
