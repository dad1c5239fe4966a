import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { WhoseYes } from '../../core/alliance/yes/whose-yes.ts'
import type { SaidYes } from '../../core/alliance/yes.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { useReadingSpeech } from '../words.ts'
import { Drawn } from './Drawn.tsx'
import { SayYes } from './SayYes.tsx'
import type { YesActs } from './use-yes-acts.ts'

interface Props extends WhoseYes {
  readonly called: string
  readonly onSay: YesActs['say']
  readonly onTakeBack: YesActs['takeBack']
}

/** One person, with the yes that is there or the place to say it. */
export function OneYes({ person, called, yes, onSay, onTakeBack }: Props) {
  const words = useReadingSpeech().messages.reading.yes
  const [isOpen, setOpen] = useState(false)
  const opener = `yes-${person.id}`
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => document.getElementById(opener)?.focus())
  }
  const takeBack = () => onTakeBack(person.id, called)
  return (
    <li class={yes === null ? 'open' : 'said'}>
      <strong>
        <bdi>{called}</bdi>
      </strong>
      {yes !== null && <Said yes={yes} />}
      {yes !== null && (
        <ActFor {...{ called }} id={opener} look="quiet" label={words.takeBackNamed} onPress={takeBack}>
          {words.takeBack}
        </ActFor>
      )}
      {yes === null && !isOpen && (
        <ActFor
          {...{ called }}
          id={opener}
          look="second"
          label={words.sayNamed}
          onPress={() => setOpen(true)}
        >
          {words.say}
        </ActFor>
      )}
      {yes === null && isOpen && (
        <SayYes
          {...{ person, called }}
          onSay={async (said) => {
            await onSay({ by: person.id, ...said }, called)
            close()
          }}
          onLeave={close}
        />
      )}
    </li>
  )
}

interface ActForProps {
  readonly id: string
  readonly called: string
  readonly look: 'quiet' | 'second'
  readonly label: string // says for whom it is
  readonly onPress: () => void
  readonly children: ComponentChildren
}

function ActFor({ id, called, look, label, onPress, children }: ActForProps) {
  return (
    <button type="button" class={look} id={id} aria-label={fill(label, { name: called })} onClick={onPress}>
      {children}
    </button>
  )
}

function Said({ yes: { name, drawing, on } }: { readonly yes: SaidYes }) {
  const { messages, language } = useReadingSpeech()
  const words = messages.reading.yes
  return (
    <div class="what-was-said">
      {drawing !== undefined && <Drawn drawing={drawing} alt={fill(messages.paper.drawnYes, { name })} />}
      <p class="typed">
        <bdi>{name}</bdi>
      </p>
      <p class="hint">{fill(words.saidOn, { date: formatDay(on, language) })}</p>
    </div>
  )
}
