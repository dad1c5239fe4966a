import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Arriving } from '../../core/alliance/keeping/arriving.ts'
import type { Content } from '../../core/templates/content.ts'
import type { Engine } from '../../engine/engine.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { News } from '../../kit/Notice.tsx'
import { KeepFile } from './KeepFile.tsx'
import { Merge } from './Merge.tsx'
import { NewHere } from './NewHere.tsx'
import { NothingNew } from './NothingNew.tsx'
import { type Intake, TakenIn } from './TakenIn.tsx'
import { useFormerFile } from './use-former-file.ts'
import { useWaysOn } from './use-ways-on.ts'

interface Props {
  readonly content: Content
  readonly engine: Engine
  readonly library: FullLibrary
  readonly alliance: Alliance
  readonly arriving: Arriving
  readonly isRefused: boolean // the browser doesn't let the page look at what it keeps
  readonly handle: FileSystemFileHandle | null // of the file in which it came
  readonly tell: (news: News | null) => void
  readonly onLeave: () => void
}

/** An alliance has come: whose it is, and what to do with it. */
export function AllianceArrived(props: Props) {
  const { library, alliance, isRefused, handle, tell, onLeave } = props
  const [outcome, setOutcome] = useState<Intake | null>(null)
  const ways = useWaysOn(library, tell, onLeave)
  const { onTaken, takeBack } = useFormerFile()
  const keepFile = handle !== null && !isRefused && <KeepFile {...{ alliance, handle, onTaken }} />
  if (outcome === null) return <WaysOn {...props} {...{ ways, keepFile, takeBack }} onDone={setOutcome} />
  const onUndo = () => takeBack(() => ways.undo(outcome))
  return (
    <>
      <TakenIn outcome={outcome} onOpen={(draft) => ways.open(draft, draft)} onUndo={onUndo} />
      {outcome.kind === 'together' && keepFile}
    </>
  )
}

interface WaysOnProps extends Props {
  readonly ways: ReturnType<typeof useWaysOn>
  readonly keepFile: ComponentChildren
  readonly takeBack: ReturnType<typeof useFormerFile>['takeBack']
  readonly onDone: (outcome: Intake) => void
}

function WaysOn({ ways: { attempt, open, read, leave }, keepFile, takeBack, onDone, ...props }: WaysOnProps) {
  const { content, engine, library, alliance, arriving, isRefused } = props
  switch (arriving.kind) {
    case 'different':
      return <Merge {...{ content, library, alliance, attempt, onDone }} merging={arriving} onLeave={leave} />
    case 'nothing-new': {
      const { here } = arriving
      return (
        <>
          <NothingNew alliance={alliance} onOpen={() => open(here, here)} onRead={() => read(here, here)} />
          {keepFile}
        </>
      )
    }
    case 'new':
      return (
        <>
          <NewHere
            {...{ content, engine, alliance, isRefused }}
            onKeep={(draft) => read(draft, null)}
            onOpen={(draft) => open(draft, null)}
            onLeave={() => takeBack(leave)}
          />
          {keepFile}
        </>
      )
  }
}
