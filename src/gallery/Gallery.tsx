import { useEffect, useState } from 'preact/hooks'
import type { Messages } from '../core/words/messages.ts'
import { SpeechContext } from '../kit/speech.ts'
import { exhibitions } from './exhibits.ts'

interface Props {
  readonly language: string // BCP 47
  readonly messages: Messages
}

/** Every component in every state, on one page; also from right to left, and as narrow as a phone. */
export default function Gallery({ language, messages }: Props) {
  const [isTurned, setTurned] = useState(false)
  const [isNarrow, setNarrow] = useState(false)
  useEffect(goToHash, []) // some components take the focus, and the page with it
  return (
    <SpeechContext.Provider value={{ language, messages }}>
      <div class="app-page gallery">
        <p class="gallery-ways">
          <Switch label="From right to left" isOn={isTurned} onSwitch={setTurned} />
          <Switch label="As narrow as a phone" isOn={isNarrow} onSwitch={setNarrow} />
        </p>
        <nav aria-label="Components">{Object.entries(exhibitions).map(linksTo)}</nav>
        <div dir={isTurned ? 'rtl' : 'ltr'} class={isNarrow ? 'exhibits narrow' : 'exhibits'}>
          {Object.values(exhibitions).flat().map(drawnExhibit)}
        </div>
      </div>
    </SpeechContext.Provider>
  )
}

function goToHash(): void {
  const shown = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
  if (shown) shown.scrollIntoView()
  else scrollTo(0, 0)
}

interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />{' '}
      {label}
    </label>
  )
}

function linksTo([room, exhibits]: (typeof allRooms)[number]) {
  const names = [...new Set(exhibits.map(({ name }) => name))].toSorted()
  return (
    <p key={room}>
      {room}:{' '}
      {names.flatMap((name) => [
        <a key={name} href={`#${name}`}>
          {name}
        </a>,
        ' ',
      ])}
    </p>
  )
}

const allRooms = Object.entries(exhibitions)

function drawnExhibit({ name, states }: (typeof allRooms)[number][1][number], index: number) {
  return (
    <section key={index} id={name} class="exhibit">
      <h2>{name}</h2>
      {states.map(({ title, draw }) => (
        <div key={title} class="exhibited">
          <h3>{title}</h3>
          <div class="exhibited-state">{draw()}</div>
        </div>
      ))}
    </section>
  )
}
