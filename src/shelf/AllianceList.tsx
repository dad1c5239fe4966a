import { useState } from 'preact/hooks'
import { pageBeside } from '../builder/places/page-beside.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { fill } from '../core/words/messages.ts'
import { AllianceRow } from './AllianceRow.tsx'
import { findRows, type Order } from './find-rows.ts'
import type { Row } from './row.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly onCopy: (draft: Draft) => void
  readonly onRemove: (draft: Draft) => void
}

const orders: readonly Order[] = ['changed', 'checkIn', 'title', 'version']

/** All alliances, to search, to put in order and to open. */
export function AllianceList({ rows, onCopy, onRemove }: Props) {
  const { words, language } = useShelfWords()
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>('changed')
  const found = findRows(rows, search, order, language)
  const isAll = found.length === rows.length
  const count = rows.length === 1 ? words.one : fill(words.count, { count: rows.length })
  return (
    <>
      <ShelfTools {...{ search, order }} onSearch={setSearch} onOrder={setOrder} />
      <p class="count" id="shelf-count" role="status" tabIndex={-1}>
        {isAll ? count : fill(words.found, { found: found.length, count: rows.length })}
      </p>
      {found.length === 0 && <p>{fill(words.nothingFound, { words: search.trim() })}</p>}
      {found.length > 0 && <Columns />}
      <ul class="alliances">
        {found.map((row) => (
          <AllianceRow key={row.draft.alliance.id} {...{ row, onCopy, onRemove }} />
        ))}
      </ul>
    </>
  )
}

interface ToolsProps {
  readonly search: string
  readonly order: Order
  readonly onSearch: (search: string) => void
  readonly onOrder: (order: Order) => void
}

function ShelfTools({ search, order, onSearch, onOrder }: ToolsProps) {
  const { words } = useShelfWords()
  return (
    <div class="tools-of-shelf" role="search">
      <label class="search-box">
        <span>{words.search}</span>
        <input
          type="search"
          class="field"
          autocomplete="off"
          value={search}
          onInput={({ currentTarget: { value } }) => onSearch(value)}
        />
      </label>
      <label>
        <span>{words.sort}</span>
        <select
          class="field"
          value={order}
          onChange={({ currentTarget: { value } }) =>
            onOrder(orders.find((one) => one === value) ?? 'changed')
          }
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <a class="begin" href={`${pageBeside('builder')}#start`}>
        {words.begin}
      </a>
    </div>
  )
}

/** The headings of the columns, for the eye: each row says by itself what its parts are. */
function Columns() {
  const { columns } = useShelfWords().words
  return (
    <div class="columns" aria-hidden="true">
      <span>{columns.alliance}</span>
      <span>{columns.changed}</span>
      <span>{columns.checkIn}</span>
      <span>{columns.version}</span>
    </div>
  )
}
