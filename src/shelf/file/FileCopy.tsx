import { useEffect, useId, useRef } from 'preact/hooks'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import type { FileNow } from '../../keeping/file/look-into-files.ts'
import { ActButtons, type ShelfAct } from '../ActButtons.tsx'
import { CameFile } from '../folder/CameFile.tsx'
import { useShelfWords } from '../words.ts'
import type { useShelfFiles } from './use-shelf-files.ts'

interface Props {
  readonly draft: Draft
  readonly files: ReturnType<typeof useShelfFiles>
  readonly isChoosing: boolean // somebody wants a file for it
}

/** The file of one alliance, which is kept up to date with it: how it stands, or the choice of one. */
export function FileCopy({ draft, files, isChoosing }: Props) {
  const now = files.fileOf(draft)
  const place = useRef<HTMLDivElement>(null)
  const isThere = now !== undefined
  const was = useRef(isThere)
  useEffect(() => {
    if (isThere && !was.current && isChoosing) place.current?.focus() // the button that had the focus has gone
    was.current = isThere
  }, [isThere])
  if (!isThere && !isChoosing) return null
  return (
    <div class="file-copy" tabIndex={-1} ref={place}>
      {isThere ? <FileStanding {...{ draft, files, now }} /> : <ChooseFile {...{ draft, files }} />}
    </div>
  )
}

function ChooseFile({ draft, files }: Omit<Props, 'isChoosing'>) {
  const { file: words } = useShelfWords().words
  return (
    <SaidOfFile
      text={words.why}
      acts={[
        [words.make, () => files.choose(draft, true)],
        [words.useThere, () => files.choose(draft, false)],
      ]}
    />
  )
}

function FileStanding({ draft, files, now }: Omit<Props, 'isChoosing'> & { readonly now: FileNow }) {
  const { words, language } = useShelfWords()
  const { file: said } = words
  const { id } = draft.alliance
  const { name: file } = now
  const stop: ShelfAct = [said.stop, () => files.stop(draft, file)]
  const again: ShelfAct = [said.tryAgain, files.tryAgain]
  switch (now.kind) {
    case 'kept':
      return <SaidOfFile text={fill(said.kept, { file })} acts={[stop]} />
    case 'left':
      return (
        <SaidOfFile
          text={fill(said.left, { file })}
          acts={[[said.askAgain, () => files.askAgain(id)], stop]}
        />
      )
    case 'locked':
      return (
        <SaidOfFile
          isTrouble
          text={fill(said.locked, { file })}
          acts={[[said.allow, () => files.allow(id)], stop]}
        />
      )
    case 'missing':
    case 'refused':
      return <SaidOfFile isTrouble text={fill(said[now.kind], { file })} acts={[again, stop]} />
    case 'other': {
      const title = now.alliance && (shownTitle(now.alliance, language) || words.unnamed)
      const text = title === null ? fill(said.other, { file }) : fill(said.otherAlliance, { file, title })
      return <SaidOfFile isTrouble text={text} acts={[again, stop]} />
    }
    case 'came':
      return <CameInFile {...{ files, stop }} came={now.came} />
  }
}

interface CameProps extends Pick<Props, 'files'> {
  readonly came: CameFromFolder
  readonly stop: ShelfAct
}

/** The file says something that isn't here, and what to do with it. */
function CameInFile({ files, came, stop }: CameProps) {
  return (
    <>
      <ul class="came">
        <CameFile came={came} content={files.content} onSettle={(choice) => files.onSettle(came, choice)} />
      </ul>
      <ActButtons acts={[stop]} />
    </>
  )
}

interface FileProps {
  readonly text: string
  readonly acts: readonly ShelfAct[]
  readonly isTrouble?: boolean
}

/** One sentence, and what can be done; each act is heard with the sentence, which names the file. */
function SaidOfFile({ text, acts, isTrouble = false }: FileProps) {
  const about = useId()
  return (
    <>
      <p id={about} class={isTrouble ? 'trouble' : undefined} role="status">
        {text}
      </p>
      <ActButtons acts={acts} about={about} />
    </>
  )
}
