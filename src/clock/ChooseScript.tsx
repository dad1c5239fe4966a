import { scriptHash } from '../core/clock/clock-address.ts'
import type { ListedScript } from './listed-script.ts'
import { useClockSpeech } from './speech.ts'

interface Props {
  readonly scripts: readonly ListedScript[]
  readonly problem: 'notFound' | 'damaged' | null
}

/** The scripts of the guide, to choose one; and why the one that was asked for can't be run. */
export function ChooseScript({ scripts, problem }: Props) {
  const { words, minutes } = useClockSpeech()
  return (
    <section class="writing step-page clock-choose">
      {problem !== null && (
        <p class="clock-note" role="alert">
          {words.choose[problem]}
        </p>
      )}
      <h2>{words.choose.title}</h2>
      <p class="why">{words.choose.why}</p>
      <ul role="list">
        {scripts.map(({ id, title, minutes: count }) => (
          <li key={id}>
            <a href={scriptHash(id)}>{title}</a> <span>{minutes(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
