import { useState } from 'preact/hooks'
import { ColumnFields } from './ColumnFields.tsx'
import { GivenList } from './GivenList.tsx'
import { MakeThem } from './MakeThem.tsx'
import { useList } from './use-list.ts'
import { WhichPaper } from './WhichPaper.tsx'
import { type RosterContent, type RosterMessages, RosterSpeech, useRosterWords } from './words.ts'

interface Props {
  readonly content: RosterContent
  readonly language: string // BCP 47
  readonly messages: RosterMessages
}

/** A paper for each person of a list, from the list to the file. */
export default function RosterPage({ content, language, messages }: Props) {
  const [speech] = useState({ language, messages })
  return (
    <RosterSpeech speech={speech}>
      <FromListToFile {...{ content }} />
    </RosterSpeech>
  )
}

function FromListToFile({ content }: Pick<Props, 'content'>) {
  const { words } = useRosterWords()
  const { state, read, change, undo, canUndo, isAwake } = useList(content)
  const isRead = read !== null && read !== 'too-large'
  return (
    <div class="app-page roster" data-awake={isAwake}>
      <GivenList {...{ state, change }} isTooLarge={read === 'too-large'} />
      {isRead && <ColumnFields {...{ read, change }} />}
      <WhichPaper {...{ state, content, change }} />
      {isRead && <MakeThem {...{ state, read, content }} />}
      <p class="undo-bar">
        <button type="button" class="second" aria-disabled={!canUndo} onClick={undo}>
          {words.undo}
        </button>
        <small>{words.keepsNothing}</small>
      </p>
    </div>
  )
}
