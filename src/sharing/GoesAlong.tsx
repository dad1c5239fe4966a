import type { Alliance } from '../core/alliance/alliance.ts'
import { type Disclosure as Along, goesAlong } from '../core/alliance/sending/goes-along.ts'
import { counted, formatDay, formatList } from '../core/words/format.ts'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import { useWords } from './words.ts'

interface Props {
  readonly title: string
  readonly alliance: Alliance
  readonly noVersions: string // what to say where no agreed version goes along
}

/** In plain words, what somebody gets to read who gets this alliance. */
export function GoesAlong({ title, alliance, noVersions }: Props) {
  const { words, language } = useWords()
  const along = goesAlong(alliance)
  const { goesAlong: says } = words
  const names = formatList(along.names.map(isolated), language)
  return (
    <section class="goes-along">
      <h3>{title}</h3>
      <ul>
        <li>{along.names.length === 0 ? says.noNames : fill(says.names, { names })}</li>
        {alliance.title.trim() !== '' && <li>{fill(says.called, { title: isolated(alliance.title) })}</li>}
        <li>{sayAnswers(along.answers, says, language)}</li>
        <li>{sayVersions(along, says, language) ?? noVersions}</li>
        <li>{says.nothingElse}</li>
      </ul>
    </section>
  )
}

type Says = ReturnType<typeof useWords>['words']['goesAlong']

function sayAnswers(count: number, says: Says, language: string): string {
  return count === 0 ? says.noAnswers : counted(says.answers, count, language)
}

function sayVersions({ versions, first, last }: Along, says: Says, language: string): string | null {
  if (first === null || last === null) return null
  const days = { first: formatDay(first, language), last: formatDay(last, language) }
  return counted(says.versions, versions, language, days)
}
