import type { ComponentChildren, TargetedEvent } from 'preact'
import type { Person } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { withChangedPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { nameField, type Problem } from '../../core/form/missing-names.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { fill } from '../../core/words/messages.ts'
import { useSentence } from '../../kit/ErrorSummary.tsx'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly person: Person
  readonly number: number // from 1, among those in the same role
  readonly count: number
  readonly problem: Problem | undefined
  readonly edit: Edit
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onGrip: (event: TargetedEvent<HTMLElement, PointerEvent>) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly children: ComponentChildren // the menu
}

/** One person in one line: the place, by which it is dragged, the name, and a menu. */
export function PersonRow({ person, number, count, problem, edit, children, ...on }: Props) {
  const { words } = useSpeech()
  const sentence = useSentence()
  const id = nameField(person.id)
  const label = count === 1 ? words.people.name : fill(words.people.nameOf, { number })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the field and the button in it, which both have names
    <div class="person" data-alone={count === 1 ? '' : undefined} onKeyDown={on.onKey}>
      {count > 1 && (
        <span class="grip" aria-hidden="true" onPointerDown={on.onGrip}>
          {number}
        </span>
      )}
      <Labelled id={id} label={label} look="plain" group={false} problem={problem && sentence(problem)}>
        <input
          type="text"
          class="field"
          id={id}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          maxLength={limits.name}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && problemId(id)}
          value={person.name}
          onPaste={on.onPaste}
          onInput={({ currentTarget: { value } }) =>
            edit((before) => withChangedPerson(before, { ...person, name: cleanInput(value) }))
          }
        />
      </Labelled>
      {children}
    </div>
  )
}
