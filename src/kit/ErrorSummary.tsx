import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../core/form/missing-names.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from './speech.ts'

/** Everything to mend before going on; it takes the focus, and so is said once; each line leads to its field. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const { words } = useSpeech()
  const sentence = useSentence()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div class="summary" role="group" aria-labelledby="problems-title" tabIndex={-1} ref={box}>
      <h3 id="problems-title">{words.problems.title}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`} onClick={(event) => goTo(event, problem.field)}>
              {sentence(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same sentence in the summary and beside the field. */
export function useSentence(): (problem: Problem) => string {
  const { words, language, say } = useSpeech()
  return ({ code, role, number, last }) => {
    switch (code) {
      case 'name-missing': {
        const called = role === undefined ? '' : say(role.title)
        return number === undefined
          ? fill(words.problems.nameMissing, { role: called })
          : fill(words.problems.nameMissingOf, { role: called, number })
      }
      case 'day-missing':
        return words.problems.dayMissing
      case 'day-to-come':
        return words.problems.dayToCome
      case 'clock-unsure':
        return words.problems.clockUnsure
      case 'days-to-come':
        return words.problems.daysToCome
      case 'no-room':
        return words.problems.noRoom
      case 'day-too-early':
        return fill(words.problems.dayTooEarly, { date: last ? formatDay(last, language) : '' })
    }
  }
}

/** The address stays as it is, so that a reload comes back to this step. */
function goTo(event: Event, field: string): void {
  event.preventDefault()
  document.getElementById(field)?.focus()
}
