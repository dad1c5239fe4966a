import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { useClockSpeech } from './speech.ts'
import { hashWith } from './use-view.ts'

/** How whoever leads gets a window of their own. */
export function SetUpLeader() {
  const { leaderTitle, leader, leaderHint } = useClockSpeech().words.setUp
  return (
    <div class="set-up-part">
      <h3>{leaderTitle}</h3>
      <p>
        <a href={hashWith('words')} target="_blank" rel="noopener">
          {leader}
        </a>
      </p>
      <p class="hint">{leaderHint}</p>
    </div>
  )
}

/** The steps with their minutes. */
export function SetUpSteps({ sheet }: { readonly sheet: RunSheet }) {
  const { words, minutes } = useClockSpeech()
  return (
    <div class="set-up-part set-up-steps">
      <h3>{words.setUp.listTitle}</h3>
      <ol>
        {sheet.steps.map(({ id, title, minutes: count }) => (
          <li key={id}>
            <span class="title" dir="auto">
              {title}
            </span>
            <span>{minutes(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What keys and remote controls do. */
export function SetUpKeys() {
  const { keysTitle, keys } = useClockSpeech().words.setUp
  return (
    <div class="set-up-part">
      <h3>{keysTitle}</h3>
      {Object.values(keys).map((key) => (
        <p key={key}>{key}</p>
      ))}
    </div>
  )
}
