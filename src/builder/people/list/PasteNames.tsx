import { useState } from 'preact/hooks'
import type { Role } from '../../../core/templates/template.ts'
import { formatList } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { focusSoon, type PeopleWorld } from './people-acts.ts'
import { takeNames } from './take-names.ts'

interface Props {
  readonly role: Role // of all who have none beside their name
  readonly world: PeopleWorld
}

/** A list of names, pasted or written at once instead of name by name. */
export function PasteNames({ role, world }: Props) {
  const { words, say } = world.speech
  const { list } = words.people
  const [text, setText] = useState<string | null>(null)
  const button = `paste-${role.id}`
  const leave = () => {
    setText(null)
    focusSoon(button)
  }
  if (text !== null) return <ListBox {...{ role, world, text, setText, leave }} />
  return (
    <button
      type="button"
      class="second"
      id={button}
      aria-label={fill(list.openNamed, { role: say(role.title) })}
      onClick={() => {
        setText('')
        focusSoon(`list-${role.id}`)
      }}
    >
      {list.open}
    </button>
  )
}

interface BoxProps extends Props {
  readonly text: string
  readonly setText: (text: string | null) => void
  readonly leave: () => void
}

function ListBox({ role, world, text, setText, leave }: BoxProps) {
  const { words, language, say } = world.speech
  const { list } = words.people
  const id = `list-${role.id}`
  const { roles } = world.template
  const titles = formatList(
    roles.map(({ title }) => `“${say(title)}”`),
    language,
    'unit',
  )
  const hint = roles.length === 1 ? list.hint : `${list.hint} ${fill(list.hintRoles, { roles: titles })}`
  return (
    <div class="list-box labelled plain">
      <label for={id}>{list.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        class="field"
        id={id}
        rows={8}
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <p class="buttons">
        <button type="button" class="main" onClick={() => takeNames(text, role.id, world) && setText(null)}>
          {list.take}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          {list.leave}
        </button>
      </p>
    </div>
  )
}
