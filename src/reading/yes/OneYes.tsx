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
      {yes !== null && <WhatWasSaid yes={yes} />}
      {yes !== null && <YesAct {...{ opener, called }} act="takeBack" onPress={takeBack} />}
      {yes === null && !isOpen && <YesAct {...{ opener, called }} act="say" onPress={() => setOpen(true)} />}
      {yes === null && isOpen && (
        <SayYes
          {...{ person, called }}
          onSay={async (said) => {
            if (await onSay({ by: person.id, ...said }, called)) close() // else what was typed and drawn stays
          }}
          onLeave={close}
        />
      )}
    </li>
  )
}

function WhatWasSaid({ yes: { name, drawing, on } }: { readonly yes: SaidYes }) {
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

interface YesActProps {
  readonly opener: string
  readonly called: string
  readonly act: 'say' | 'takeBack'
  readonly onPress: () => void
}

function YesAct({ opener, called, act, onPress }: YesActProps) {
  const words = useReadingSpeech().messages.reading.yes
  const named = { say: words.sayNamed, takeBack: words.takeBackNamed }[act]
  return (
    <button
      type="button"
      class={act === 'say' ? 'second' : 'quiet'}
      id={opener}
      aria-label={fill(named, { name: called })}
      onClick={onPress}
    >
      {words[act]}
    </button>
  )
}
