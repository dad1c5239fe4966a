import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Arriving } from '../../core/alliance/keeping/arriving.ts'
import type { Content } from '../../core/templates/content.ts'
import type { Engine } from '../../engine/engine.ts'
import type { KeptAlliances } from '../../keeping/use-kept.ts'
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
  readonly kept: KeptAlliances
  readonly alliance: Alliance
  readonly arriving: Arriving
  readonly isRefused: boolean // the browser doesn't let the page look at what it keeps
  readonly handle: FileSystemFileHandle | null // of the file in which it came
  readonly tell: (news: News | null) => void
  readonly onLeave: () => void
}

/** An alliance has come: whose it is, and what to do with it. */
export function AllianceArrived({
  content,
  engine,
  kept,
  alliance,
  arriving,
  isRefused,
  handle,
  tell,
  onLeave,
}: Props) {
  const [outcome, setOutcome] = useState<Intake | null>(null)
  const { attempt, open, read, undo, leave } = useWaysOn(kept, tell, onLeave)
  const { onTaken, takeBack } = useFormerFile()
  const keepFile = handle !== null && !isRefused && <KeepFile {...{ alliance, handle, onTaken }} />
  if (outcome !== null) {
    const onUndo = () => takeBack(() => undo(outcome))
    return (
      <>
        <TakenIn outcome={outcome} onOpen={(draft) => open(draft, draft)} onUndo={onUndo} />
        {outcome.kind === 'together' && keepFile}
      </>
    )
  }
  switch (arriving.kind) {
    case 'different':
      return (
        <Merge
          {...{ content, kept, alliance, attempt }}
          merging={arriving}
          onDone={setOutcome}
          onLeave={leave}
        />
      )
    case 'nothing-new':
      return (
        <>
          <NothingNew
            alliance={alliance}
            onOpen={() => open(arriving.here, arriving.here)}
            onRead={() => read(arriving.here, arriving.here)}
          />
          {keepFile}
        </>
      )
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
