import { GrowingText } from '../kit/GrowingText.tsx'
import { hintId, Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'

interface Props {
  readonly note: string
  readonly look: 'prompt' | 'plain'
  readonly onNote: (note: string) => void
}

/** What people want to remember about their agreement. */
export function AgreedNote({ note, look, onNote }: Props) {
  const { words } = useSpeech()
  const id = 'note'
  return (
    <Labelled {...{ id, look }} label={words.paper.note} group={false} hint={words.paper.noteHint}>
      <GrowingText id={id} rows={2} describedBy={hintId(id)} text={note} onText={onNote} />
    </Labelled>
  )
}
