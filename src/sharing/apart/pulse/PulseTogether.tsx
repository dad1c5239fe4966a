import { useState } from 'preact/hooks'
import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import type { Side } from '../../../core/alliance/apart/compare-answers.ts'
import { awaitedIn } from '../../../core/alliance/apart/revealed.ts'
import type { Content } from '../../../core/templates/content.ts'
import type { FullLibrary } from '../../../keeping/full-library.ts'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import { SideBySide } from '../SideBySide.tsx'
import type { useRounds } from '../use-rounds.ts'
import { IntoLookBack } from './IntoLookBack.tsx'

interface Props {
  readonly content: Content
  readonly library: FullLibrary
  readonly page: ReturnType<typeof useRounds>
  readonly invitation: Invitation
  readonly names: ReturnType<typeof namesIn>
  readonly sides: readonly Side[]
}

/** Everybody's numbers, once all have answered, or once somebody says that those who have are enough. */
export function PulseTogether({ content, names, sides, ...rest }: Props) {
  const { pulse } = useWords().words.apart
  const [isEnough, setEnough] = useState(false)
  const isWaiting = awaitedIn(rest.invitation.about.people, sides).length > 0
  if (isWaiting && !isEnough) {
    return (
      <>
        <p>{pulse.waiting}</p>
        <p class="buttons">
          <button type="button" class="second" onClick={() => setEnough(true)}>
            {pulse.lookNow}
          </button>
        </p>
      </>
    )
  }
  return (
    <>
      <SideBySide {...{ content, names, sides }} />
      <IntoLookBack {...{ names, sides }} {...rest} />
    </>
  )
}
