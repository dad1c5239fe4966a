import { useState } from 'preact/hooks'
import { hasPlace, newPersonId, withoutPerson, withPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { gatherPeople } from '../../core/alliance/people/gather-people.ts'
import type { Role } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends Pick<StepProps, 'review' | 'reviewed'> {
  readonly onJoined: (person: string) => void
}

/** Where somebody joins: a name, and the role where there are several with a place left. */
export function Joining({ review, reviewed, onJoined }: Props) {
  const { alliance, template } = reviewed
  const words = useReviewSpeech().messages.review.people
  const welcome = useWelcome({ review, reviewed })
  const roles = template.roles.filter(
    ({ id, most }) => alliance.people.filter(({ role }) => role === id).length < most,
  )
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState('')
  const [isWanting, setWanting] = useState(false)
  const role = roles.find(({ id }) => id === chosen) ?? roles[0]
  if (role === undefined || !hasPlace(alliance)) return <p class="hint">{words.full}</p>
  const join = (event: Event) => {
    event.preventDefault()
    setWanting(name.trim() === '')
    if (name.trim() === '') return document.getElementById('joining')?.focus()
    const id = welcome(name.trim(), role.id)
    setName('')
    onJoined(id)
  }
  return (
    <form class="joining" onSubmit={join}>
      <h3>{words.joins}</h3>
      <JoinerName {...{ name, isWanting }} onName={setName} />
      {roles.length > 1 && <JoinerRole {...{ roles }} role={role.id} onChoose={setChosen} />}
      <p class="buttons">
        <button type="submit" class="second">
          {words.join}
        </button>
      </p>
    </form>
  )
}

/** Takes somebody in, with a way back; gives the new person's id. */
function useWelcome({ review, reviewed: { alliance } }: Pick<StepProps, 'review' | 'reviewed'>) {
  const { messages } = useReviewSpeech()
  const words = messages.review.people
  return (name: string, role: string): string => {
    const id = newPersonId(alliance)
    review.edit((before) => gatherPeople(withPerson(before, role, name)))
    const back = () => {
      review.edit((now) => withoutPerson(now, id))
      review.tell(null)
    }
    const text = fill(words.hasJoined, { name: name })
    review.tell({ text, tone: 'news', lasts: true, act: { label: messages.builder.undo, run: back } })
    return id
  }
}

interface JoinerNameProps {
  readonly name: string
  readonly isWanting: boolean // whether it was missing when somebody wanted to go on
  readonly onName: (name: string) => void
}

function JoinerName({ name, isWanting, onName }: JoinerNameProps) {
  const words = useReviewSpeech().messages.review.people
  return (
    <Labelled
      id="joining"
      label={words.name}
      look="plain"
      group={false}
      problem={isWanting ? words.nameMissing : undefined}
    >
      <input
        id="joining"
        class="field"
        autocomplete="off"
        maxLength={limits.name}
        aria-invalid={isWanting}
        aria-describedby={isWanting ? problemId('joining') : undefined}
        value={name}
        onInput={({ currentTarget: { value } }) => onName(value)}
      />
    </Labelled>
  )
}

interface JoinerRoleProps {
  readonly roles: readonly Role[]
  readonly role: string
  readonly onChoose: (role: string) => void
}

function JoinerRole({ roles, role, onChoose }: JoinerRoleProps) {
  const { messages, say } = useReviewSpeech()
  const words = messages.review.people
  return (
    <Labelled id="joining-role" label={words.role} look="plain" group={false}>
      <select
        id="joining-role"
        class="field"
        value={role}
        onChange={({ currentTarget: { value } }) => onChoose(value)}
      >
        {roles.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
