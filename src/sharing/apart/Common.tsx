import { useEffect, useState } from 'preact/hooks'
import type { Invitation } from '../../core/alliance/apart/apart.ts'
import { commonAlliance, holdsMore } from '../../core/alliance/apart/common-alliance.ts'
import type { Side } from '../../core/alliance/apart/compare-answers.ts'
import { invitedAlliance } from '../../core/alliance/apart/parse-apart.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import { openInBuilder } from '../../keeping/leave-with.ts'
import { newId } from '../../kit/new-id.ts'
import { useWords } from '../words.ts'
import type { useRounds } from './use-rounds.ts'

interface Props {
  readonly library: FullLibrary
  readonly page: ReturnType<typeof useRounds>
  readonly invitation: Invitation
  readonly sides: readonly Side[]
}

/** The way from two sides to one alliance, in the builder. */
export function Common({ library, page, invitation, sides }: Props) {
  const { words } = useWords()
  const staysAside = useStaysAside({ library, invitation, sides })
  return (
    <section class="no-print" aria-labelledby="common">
      <h3 id="common">{words.apart.startTitle}</h3>
      <p>{words.apart.startWhy}</p>
      {staysAside && <p>{words.apart.startAside}</p>}
      <p class="buttons">
        <button
          type="button"
          class="main"
          onClick={() => beginCommon({ library, invitation, sides }).catch(page.refuse)}
        >
          {words.apart.start}
        </button>
      </p>
    </section>
  )
}

type Begun = Pick<Props, 'library' | 'invitation' | 'sides'>

/** Whether the alliance in this browser says something that the common one doesn't, so that it is told before. */
function useStaysAside(begun: Begun): boolean {
  const { invitation, sides } = begun
  const [staysAside, setStaysAside] = useState(false)
  useEffect(() => {
    planCommon(begun).then(
      (plan) => setStaysAside(plan.aside !== null),
      (reason) => console.warn('The page could not look at what it keeps.', reason),
    )
  }, [invitation, sides.length])
  return staysAside
}

/** What the alliance in this browser says beyond the common one is kept beside it, under an id of its own. */
async function planCommon({ library, invitation, sides }: Begun) {
  const here = (await library.find(invitation.about.id)) ?? null
  const alliance = commonAlliance(here?.alliance ?? invitedAlliance(invitation), sides)
  const before = here?.alliance.revisions ?? []
  const known = [alliance, ...sides, ...before].map(({ answers }) => answers)
  const isMore = here !== null && holdsMore(here.alliance, known)
  return { here, alliance, aside: isMore ? { ...here, alliance: { ...here.alliance, id: newId() } } : null }
}

async function beginCommon(begun: Begun): Promise<void> {
  const { library } = begun
  const { here, alliance, aside } = await planCommon(begun)
  if (aside !== null) await library.keep(aside, null)
  const draft = { alliance, changed: Date.now(), conflicts: here?.conflicts ?? [] }
  await openInBuilder(library, draft, here)
}
