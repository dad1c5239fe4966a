import type { Alliance } from '../core/alliance/alliance.ts'
import { sayDate } from '../core/paper/dates.ts'
import { fill } from '../core/words/messages.ts'
import { type GoesAlong as Along, goesAlong } from './goes-along.ts'
import { useWords } from './words.ts'

interface Props {
  readonly title: string
  readonly alliance: Alliance
  readonly isShortened?: boolean // its versions were left out
}

/** In plain words, what somebody gets to read who gets this alliance. */
export function GoesAlong({ title, alliance, isShortened = false }: Props) {
  const { words, language } = useWords()
  const along = goesAlong(alliance)
  const { goesAlong: says } = words
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(along.names)
  return (
    <section class="goes-along">
      <h3>{title}</h3>
      <ul>
        <li dir="auto">{along.names.length === 0 ? says.noNames : fill(says.names, { names })}</li>
        {alliance.title.trim() !== '' && <li dir="auto">{fill(says.called, { title: alliance.title })}</li>}
        <li>{sayAnswers(along.answers, says)}</li>
        <li>{isShortened ? says.withoutVersions : sayVersions(along, says, language)}</li>
        <li>{says.nothingElse}</li>
      </ul>
    </section>
  )
}

type Says = ReturnType<typeof useWords>['words']['goesAlong']

function sayAnswers(count: number, says: Says): string {
  if (count === 0) return says.noAnswers
  return count === 1 ? says.oneAnswer : fill(says.answers, { count })
}

function sayVersions({ versions, first, last }: Along, says: Says, language: string): string {
  if (first === null || last === null) return says.noVersions
  const days = { count: versions, first: sayDate(first, language), last: sayDate(last, language) }
  return fill(versions === 1 ? says.oneVersion : says.versions, days)
}
