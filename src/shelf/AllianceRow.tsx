import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { isNearlyFull, roomLeft } from '../core/alliance/room.ts'
import { formatDay, formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { lookAgainAddress } from '../kit/addresses/look-again-address.ts'
import { openHash } from '../kit/addresses/open-hash.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { readAddress } from '../kit/addresses/read-address.ts'
import { sendAddress } from '../kit/addresses/sharing-address.ts'
import { FileCopy } from './file/FileCopy.tsx'
import type { useShelfFiles } from './file/use-shelf-files.ts'
import type { Row } from './row.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly row: Row
  readonly files: ReturnType<typeof useShelfFiles>
  readonly onCopy: (draft: Draft) => void
  readonly onArchive: (draft: Draft) => void // or back on the shelf
  readonly onRemove: (draft: Draft) => void
}

/** One alliance: what it is called, who takes part, and how it stands with it. */
export function AllianceRow({ row, files, ...acts }: Props) {
  const [isChoosing, setChoosing] = useState(false) // a file for it
  const { words, language } = useShelfWords()
  const { draft, kind, people, version } = row
  const title = row.title || words.unnamed
  const isFull = useMemo(() => isNearlyFull(roomLeft(draft.alliance)), [draft.alliance])
  return (
    <li>
      <div class="what">
        <h2>
          <a href={opens(row)}>{title}</a>
        </h2>
        <p class="who">
          {kind}
          {people !== '' && kind !== '' && ' · '}
          {people}
        </p>
        {draft.conflicts.length > 0 && <p class="two-ways-here">{words.twoWays}</p>}
        {isFull && <p class="two-ways-here">{words.nearlyFull}</p>}
      </div>
      <dl>
        <Fact name={words.columns.changed}>{formatMoment(draft.changed, language)}</Fact>
        <Fact name={words.columns.checkIn}>
          <SayCheckIn row={row} />
        </Fact>
        <Fact name={words.columns.version}>
          {version === 0 ? words.draft : fill(words.version, { number: version })}
        </Fact>
      </dl>
      <Acts {...{ draft, title }} {...acts}>
        {files.canHave(draft) && (
          <KeepInFile {...{ title, isChoosing }} onPress={() => setChoosing(!isChoosing)} />
        )}
      </Acts>
      <FileCopy {...{ draft, files, isChoosing }} />
    </li>
  )
}

interface KeepInFileProps {
  readonly title: string
  readonly isChoosing: boolean
  readonly onPress: () => void
}

function KeepInFile({ title, isChoosing, onPress }: KeepInFileProps) {
  const { file } = useShelfWords().words
  return (
    <button
      type="button"
      class="quiet"
      aria-expanded={isChoosing}
      aria-label={fill(file.actNamed, { title })}
      onClick={onPress}
    >
      {file.act}
    </button>
  )
}

/** Where a row leads: what is agreed is read, and what still wants writing or choosing opens in the builder. */
function opens({ draft: { alliance, conflicts }, version }: Row): string {
  const isToRead = version > 0 && conflicts.length === 0
  return isToRead ? readAddress(alliance.id) : pageBeside('builder') + openHash(alliance.id)
}

interface ActsProps extends Omit<Props, 'row' | 'files'> {
  readonly draft: Draft
  readonly title: string // said with each act, for those who don't see the row
  readonly children: ComponentChildren // one more act
}

function Acts({ draft, title, children, onCopy, onArchive, onRemove }: ActsProps) {
  const { words } = useShelfWords()
  const isAway = draft.archived !== undefined
  return (
    <p class="acts">
      <a href={lookAgainAddress(draft.alliance.id)} aria-label={fill(words.lookAgainNamed, { title })}>
        {words.lookAgain}
      </a>
      <a href={sendAddress(draft.alliance.id)} aria-label={fill(words.sendNamed, { title })}>
        {words.send}
      </a>
      <button
        type="button"
        class="quiet"
        aria-label={fill(words.duplicateNamed, { title })}
        onClick={() => onCopy(draft)}
      >
        {words.duplicate}
      </button>
      {children}
      <button
        type="button"
        class="quiet"
        aria-label={fill(isAway ? words.unarchiveNamed : words.archiveNamed, { title })}
        onClick={() => onArchive(draft)}
      >
        {isAway ? words.unarchive : words.archive}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={fill(words.removeNamed, { title })}
        onClick={() => onRemove(draft)}
      >
        {words.remove}
      </button>
    </p>
  )
}

function SayCheckIn({ row: { checkIn } }: Pick<Props, 'row'>) {
  const { words, language } = useShelfWords()
  if (checkIn.kind !== 'day') {
    return <span class="none">{checkIn.kind === 'open' ? words.checkInOpen : words.checkInNone}</span>
  }
  const date = formatDay(checkIn.on, language, 'medium')
  return checkIn.isPast ? <strong>{fill(words.checkInPast, { date })}</strong> : <span>{date}</span>
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
