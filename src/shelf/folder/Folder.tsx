import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import { fill } from '../../core/words/messages.ts'
import type { Synced } from '../../keeping/folder/sync-folder.ts'
import { ActButtons, type ShelfAct } from '../ActButtons.tsx'
import type { ShelfContent } from '../shelf-content.ts'
import { useShelfWords } from '../words.ts'
import { CameFile } from './CameFile.tsx'
import type { useFolder } from './use-folder.ts'

interface Props {
  readonly folder: ReturnType<typeof useFolder>
  readonly content: ShelfContent
  readonly onSettle: (came: CameFromFolder, choice: CameChoice) => void
  readonly onBringAll: (all: readonly CameFromFolder[]) => void
}

/** A copy of all in a folder of somebody's own: how it stands, and what the folder has that isn't here. */
export function FolderCopies(props: Props) {
  const words = useShelfWords().words.folder
  const { kind } = props.folder.now
  if (kind === 'unknown') return null
  return (
    <section class="folder" aria-labelledby="folder-title">
      <h2 id="folder-title">{words.title}</h2>
      {kind === 'unsupported' ? <p>{words.unsupported}</p> : <Standing {...props} />}
    </section>
  )
}

function Standing({ folder, ...props }: Props) {
  const { words } = useShelfWords()
  const { now } = folder
  const { folder: said } = words
  switch (now.kind) {
    case 'unknown':
    case 'unsupported':
      return null
    case 'none':
      return (
        <>
          <p>{said.why}</p>
          <ActButtons leads acts={[[said.choose, folder.choose]]} />
        </>
      )
    case 'part-missing':
      return <Trouble text={said.partMissing} acts={[[said.tryAgain, folder.tryAgain]]} />
    case 'locked':
    case 'missing':
    case 'refused':
      return <Trouble {...troubleOf(now, folder, said)} />
    case 'kept':
      return <Copied {...props} {...{ folder }} synced={now.synced} name={now.name} />
  }
}

type FolderState = Props['folder']['now']
type FolderWords = ReturnType<typeof useShelfWords>['words']['folder']

/** What is wrong with the folder, and the ways out of it. */
function troubleOf(
  now: { readonly kind: 'locked' | 'missing' | 'refused'; readonly name: string },
  { choose, allow, tryAgain, stop }: Props['folder'],
  said: FolderWords,
): TroubleProps {
  const [again, other, end] = [
    [said.tryAgain, tryAgain],
    [said.chooseAgain, choose],
    [said.stop, stop],
  ] as const
  switch (now.kind) {
    case 'locked':
      return { text: fill(said.locked, { folder: now.name }), acts: [[said.allow, allow], end] }
    case 'missing':
      return { text: fill(said.missing, { folder: now.name }), acts: [other, again, end] }
    case 'refused':
      return { text: fill(said.refused, { folder: now.name }), acts: [again, other, end] }
  }
}

interface CopiedProps extends Props {
  readonly name: string
  readonly synced: Extract<FolderState, { kind: 'kept' }>['synced']
}

/** Everything has its copy there, but for what is asked about. */
function Copied({ folder, name, synced, ...props }: CopiedProps) {
  const { folder: said } = useShelfWords().words
  return (
    <>
      <p class="kept-there">{fill(synced.came.length > 0 ? said.keptBut : said.kept, { folder: name })}</p>
      <CameFiles came={synced.came} {...props} />
      <OtherFiles synced={synced} onAskAgain={folder.askAgain} />
      <p class="acts">
        <button type="button" class="quiet" onClick={folder.stop}>
          {said.stop}
        </button>
      </p>
    </>
  )
}

interface CameProps extends Omit<Props, 'folder'> {
  readonly came: readonly CameFromFolder[]
}

function CameFiles({ came, content, onSettle, onBringAll }: CameProps) {
  const { words } = useShelfWords()
  const all = came.filter(({ here }) => here === null)
  if (came.length === 0) return null
  return (
    <>
      <h3>{words.folder.came}</h3>
      {all.length > 1 && (
        <ActButtons
          leads
          acts={[[fill(words.folder.bringAll, { count: all.length }), () => onBringAll(all)]]}
        />
      )}
      <ul class="came">
        {came.map((one) => (
          <CameFile
            key={one.name}
            came={one}
            content={content}
            onSettle={(choice) => onSettle(one, choice)}
          />
        ))}
      </ul>
    </>
  )
}

/** Files about which there is nothing to choose, but something to know. */
function OtherFiles({ synced, onAskAgain }: { readonly synced: Synced; readonly onAskAgain: () => void }) {
  const { words } = useShelfWords()
  const { spare, unread, left } = synced
  return (
    <>
      {spare.map((file) => (
        <p key={file}>{fill(words.folder.spare, { file })}</p>
      ))}
      {unread.map((file) => (
        <p key={file} class="problem">
          {fill(words.folder.unread, { file })}
        </p>
      ))}
      {left.length > 0 && (
        <p>
          {fill(words.folder.left, { files: left.join(', ') })}{' '}
          <button type="button" class="quiet" onClick={onAskAgain}>
            {words.folder.askAgain}
          </button>
        </p>
      )}
    </>
  )
}

interface TroubleProps {
  readonly text: string
  readonly acts: readonly ShelfAct[]
}

function Trouble({ text, acts }: TroubleProps) {
  return (
    <>
      <p class="forgets" role="status">
        {text}
      </p>
      <ActButtons leads acts={acts} />
    </>
  )
}
