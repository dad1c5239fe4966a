import { type RosterField, rosterFields } from '../core/roster/roster.ts'
import { fill } from '../core/words/messages.ts'
import { Choice } from './Choice.tsx'
import type { ListChange, ReadList } from './use-list.ts'
import { useRosterWords } from './words.ts'

interface Props {
  readonly read: ReadList
  readonly change: ListChange
}

/** What each column fills, as it was understood, and to be changed. */
export function ColumnFields({ read, change }: Props) {
  const { words } = useRosterWords()
  const { table, columns, dayOrder, hasTwoReadings } = read
  const options = [...rosterFields, 'nothing'] as const
  const choose = (place: number, field: RosterField | 'nothing') => {
    const others = columns.map((one) => (one === field ? null : one)) // one column for each
    change({ columns: others.map((one, at) => (at === place ? (field === 'nothing' ? null : field) : one)) })
  }
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{words.columns}</h2>
      <p class="hint">{words.columnsHint}</p>
      <div class="choices-of-roster">
        {columns.map((field, place) => (
          <div key={place}>
            <Choice
              label={table.head[place] || fill(words.column, { number: place + 1 })}
              {...{ options }}
              value={field ?? 'nothing'}
              name={(one) => words.fields[one]}
              onChoose={(one) => choose(place, one)}
            />
            <Example {...{ read, place }} />
          </div>
        ))}
      </div>
      {hasTwoReadings && (
        <Choice
          label={words.dayOrder}
          options={['day-first', 'month-first'] as const}
          value={dayOrder}
          name={(order) => words.dayOrders[order]}
          onChoose={(order) => change({ dayOrder: order })}
        />
      )}
    </section>
  )
}

/** The first cell of the column in which something stands. */
function Example({ read, place }: { readonly read: ReadList; readonly place: number }) {
  const { words } = useRosterWords()
  const row = read.table.rows.find(({ cells }) => (cells[place] ?? '') !== '')
  const text = row?.cells[place] ?? ''
  if (text === '') return <small>{words.emptyColumn}</small>
  return (
    <small>
      {words.example} <bdi>{text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text}</bdi>
    </small>
  )
}
