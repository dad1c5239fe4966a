import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { hasPlace, newPersonId, withoutPerson, withPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { gatherPeople } from '../../core/alliance/people/gather-people.ts'
import type { Role } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../steps/step-props.ts'

interface Props extends Pick<StepProps, 'review' | 'reviewed'> {
  readonly onJoined: (person: string) => void
}

/** Where somebody joins: a name, and the role where there are several with a place left. */
export function Joining({ review, reviewed: { alliance, template }, onJoined }: Props) {
  const words = useReviewSpeech().messages.review.people
  const welcome = useWelcome(review, alliance)
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
    onJoined(welcome(name.trim(), role.id))
    setName('')
  }
  return (
    <form class="joining" onSubmit={join}>
      <h3>{words.joins}</h3>
      <NewName {...{ name, isWanting }} onName={setName} />
      {roles.length > 1 && <AsWhat {...{ roles, role }} onChoose={setChosen} />}
      <p class="buttons">
        <button type="submit" class="second">
          {words.join}
        </button>
      </p>
    </form>
  )
}

/** Takes somebody in, with a way back; gives who it is. */
function useWelcome(review: Props['review'], alliance: Alliance): (name: string, role: string) => string {
  const { messages } = useReviewSpeech()
  return (name, role) => {
    const id = newPersonId(alliance)
    review.edit((before) => gatherPeople(withPerson(before, role, name)))
    const back = () => {
      review.edit((now) => withoutPerson(now, id))
      review.tell(null)
    }
    const text = fill(messages.review.people.hasJoined, { name })
    review.tell({ text, tone: 'news', lasts: true, act: { label: messages.builder.undo, run: back } })
    return id
  }
}

interface NewNameProps {
  readonly name: string
  readonly isWanting: boolean
  readonly onName: (name: string) => void
}

function NewName({ name, isWanting, onName }: NewNameProps) {
  const words = useReviewSpeech().messages.review.people
  const problem = isWanting ? words.nameMissing : undefined
  return (
    <Labelled id="joining" label={words.name} look="plain" group={false} problem={problem}>
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

interface AsWhatProps {
  readonly roles: readonly Role[]
  readonly role: Role
  readonly onChoose: (role: string) => void
}

function AsWhat({ roles, role, onChoose }: AsWhatProps) {
  const { messages, say } = useReviewSpeech()
  const choose = ({ currentTarget: { value } }: { currentTarget: HTMLSelectElement }) => onChoose(value)
  return (
    <Labelled id="joining-role" label={messages.review.people.role} look="plain" group={false}>
      <select id="joining-role" class="field" value={role.id} onChange={choose}>
        {roles.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
