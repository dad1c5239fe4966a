import { useState } from 'preact/hooks'
import type { IsoDate } from '../core/days/iso-date.ts'
import type { RosterNote, RosterPapers } from '../core/roster/roster.ts'
import { counted, formatDay, formatList } from '../core/words/format.ts'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import { useRosterWords } from './words.ts'

const mostListed = 5 // papers by name; the others are counted
const mostRows = 200 // drawn at once, since a wrong file may have a hundred thousand that give none

/** The first papers as they will be called, and every row that gives none or that leaves something out. */
export function ComingPapers({ roster: { papers, unused, notes } }: { readonly roster: RosterPapers }) {
  const { words, language } = useRosterWords()
  const nextLook = (day: IsoDate) => fill(words.nextLook, { date: formatDay(day, language) })
  return (
    <>
      <ol class="papers-of-roster">
        {papers.slice(0, mostListed).map(({ rows, people, team, on, look }) => (
          <li key={rows.join()}>
            <bdi>{formatList(people.map(withRole), language)}</bdi>
            {[team, on && formatDay(on, language), look && nextLook(look)]
              .filter((text) => text !== null && text !== '')
              .map((text) => (
                <span key={text}>
                  {' · '}
                  <bdi>{text}</bdi>
                </span>
              ))}
          </li>
        ))}
      </ol>
      {papers.length > mostListed && (
        <p class="hint">{counted(words.more, papers.length - mostListed, language)}</p>
      )}
      <RowNotes title={counted(words.unused, unused.length, language)} notes={unused} isOpen />
      <RowNotes title={counted(words.leftOut, notes.length, language)} {...{ notes }} isOpen={false} />
    </>
  )
}

function withRole({ name, role }: { readonly name: string; readonly role: string }): string {
  return role === '' ? name : `${name} (${role})`
}

interface RowNotesProps {
  readonly title: string
  readonly notes: readonly RosterNote[]
  readonly isOpen: boolean
}

function RowNotes({ title, notes, isOpen }: RowNotesProps) {
  const { words, language } = useRosterWords()
  const [shown, setShown] = useState(mostRows)
  const rest = notes.length - shown
  if (notes.length === 0) return null
  return (
    <details class="rows-of-roster" open={isOpen}>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too */}
      <ul tabIndex={0} aria-label={title}>
        {notes.slice(0, shown).map(({ row, last, why, text }, place) => (
          <li key={place}>{fill(words.why[why], { row, last, text: isolated(text) })}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + mostRows)}>
          {counted(words.moreRows, rest, language)}
        </button>
      )}
    </details>
  )
}
