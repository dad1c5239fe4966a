import { useEffect, useState } from 'preact/hooks'
import type { Person } from '../../core/alliance/alliance.ts'
import { limits } from '../../core/alliance/limits.ts'
import { type Stroke, writtenStrokes } from '../../core/alliance/yes/strokes.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useReadingSpeech } from '../words.ts'
import { DrawingPad } from './DrawingPad.tsx'

interface Props {
  readonly person: Person
  readonly called: string
  readonly onSay: (said: { readonly name: string; readonly drawing: string }) => void
  readonly onLeave: () => void
}

/** Where one person says yes: a name to type, and room to draw for those who like to. */
export function SayYes({ person: { id }, called, onSay, onLeave }: Props) {
  const { messages } = useReadingSpeech()
  const words = messages.reading.yes
  const field = `yes-name-${id}`
  const [name, setName] = useState('')
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [isWanting, setWanting] = useState(false)
  useEffect(() => document.getElementById(field)?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    setWanting(name.trim() === '')
    if (name.trim() === '') document.getElementById(field)?.focus()
    else onSay({ name, drawing: writtenStrokes(strokes) })
  }
  return (
    <form class="say-yes" onSubmit={submit}>
      <TypedName {...{ field, called, name, isWanting }} onName={setName} />
      <details>
        <summary>{words.draw}</summary>
        <DrawingPad label={fill(words.pad, { name: called })} {...{ strokes }} onStrokes={setStrokes} />
      </details>
      <p class="buttons">
        <button type="submit" class="main">
          {words.agree}
        </button>
        <button type="button" class="second" onClick={onLeave}>
          {words.notNow}
        </button>
      </p>
    </form>
  )
}

interface TypedNameProps {
  readonly field: string
  readonly called: string
  readonly name: string
  readonly isWanting: boolean // whether it was missing when somebody said yes
  readonly onName: (name: string) => void
}

function TypedName({ field, called, name, isWanting, onName }: TypedNameProps) {
  const words = useReadingSpeech().messages.reading.yes
  return (
    <Labelled
      id={field}
      label={fill(words.type, { name: called })}
      look="plain"
      group={false}
      problem={isWanting ? words.nameMissing : undefined}
    >
      <input
        id={field}
        class="field"
        autocomplete="off"
        maxLength={limits.name}
        aria-invalid={isWanting}
        aria-describedby={isWanting ? problemId(field) : undefined}
        value={name}
        onInput={({ currentTarget: { value } }) => onName(value)}
      />
    </Labelled>
  )
}
