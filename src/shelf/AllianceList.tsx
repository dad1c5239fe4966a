import { useState } from 'preact/hooks'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { AllianceRow } from './AllianceRow.tsx'
import type { useShelfFiles } from './file/use-shelf-files.ts'
import { findRows, type SortKey } from './find-rows.ts'
import type { Row } from './row.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly files: ReturnType<typeof useShelfFiles>
  readonly onCopy: (draft: Draft) => void
  readonly onArchive: (draft: Draft) => void
  readonly onRemove: (draft: Draft) => void
}

const orders: readonly SortKey[] = ['changed', 'checkIn', 'title', 'version']

/** All alliances, to search, to put in order and to open; those that were put away lie folded below. */
export function AllianceList({ rows, ...acts }: Props) {
  const { words, language } = useShelfWords()
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<SortKey>('changed')
  const isAway = ({ draft }: Row) => draft.archived !== undefined
  const found = findRows(rows, search, order, language)
  const shown = found.filter((row) => !isAway(row))
  const away = rows.filter(isAway)
  return (
    <>
      <ShelfTools {...{ search, order }} onSearch={setSearch} onOrder={setOrder} />
      <p class="count" id="shelf-count" role="status" tabIndex={-1}>
        <Count found={shown.length} all={rows.length - away.length} />
      </p>
      {found.length === 0 && <p>{fill(words.nothingFound, { words: search.trim() })}</p>}
      {shown.length > 0 && <Columns />}
      <Rows rows={shown} {...acts} />
      {away.length > 0 && (
        <Archived
          found={found.filter(isAway)}
          all={away.length}
          isSearching={search.trim() !== ''}
          {...acts}
        />
      )}
    </>
  )
}

function Rows({ rows, ...acts }: Props) {
  return (
    <ul class="alliances">
      {rows.map((row) => (
        <AllianceRow key={row.draft.alliance.id} row={row} {...acts} />
      ))}
    </ul>
  )
}

function Count({ found, all }: { readonly found: number; readonly all: number }) {
  const { words, language } = useShelfWords()
  if (all === 0) return <>{words.allArchived}</>
  if (found !== all) return <>{counted(words.found, all, language, { found })}</>
  return <>{counted(words.count, all, language)}</>
}

interface ArchivedProps extends Omit<Props, 'rows'> {
  readonly found: readonly Row[]
  readonly all: number
  readonly isSearching: boolean
}

/** What was put away: folded, unless a search finds something in it. */
function Archived({ found, all, isSearching, ...acts }: ArchivedProps) {
  const { words, language } = useShelfWords()
  const [isOpen, setOpen] = useState(false)
  const isFound = isSearching && found.length > 0
  const count = counted(words.archivedCount, all, language)
  return (
    <details
      class="archived"
      open={isOpen || isFound}
      onToggle={({ currentTarget: { open } }) => isFound || setOpen(open)}
    >
      <summary>
        {isSearching ? counted(words.archivedFound, all, language, { found: found.length }) : count}
      </summary>
      <Rows rows={found} {...acts} />
    </details>
  )
}

interface ToolsProps {
  readonly search: string
  readonly order: SortKey
  readonly onSearch: (search: string) => void
  readonly onOrder: (order: SortKey) => void
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
