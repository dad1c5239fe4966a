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
  return (
    <section class="no-print" aria-labelledby="common">
      <h3 id="common">{words.apart.startTitle}</h3>
      <p>{words.apart.startWhy}</p>
      <p class="buttons">
        <button
          type="button"
          class="main"
          onClick={() => beginCommon(library, invitation, sides).catch(page.refuse)}
        >
          {words.apart.start}
        </button>
      </p>
    </section>
  )
}

/** What the alliance in this browser says beyond it is kept beside it, under an id of its own. */
async function beginCommon(
  library: FullLibrary,
  invitation: Invitation,
  sides: readonly Side[],
): Promise<void> {
  const here = (await library.find(invitation.about.id)) ?? null
  const alliance = commonAlliance(here?.alliance ?? invitedAlliance(invitation), sides)
  const before = here?.alliance.revisions ?? []
  const known = [alliance, ...sides, ...before].map(({ answers }) => answers)
  if (here !== null && holdsMore(here.alliance, known)) {
    const aside = { ...here, alliance: { ...here.alliance, id: newId() } }
    await library.keep(aside, null)
  }
  const draft = { alliance, changed: Date.now(), conflicts: here?.conflicts ?? [] }
  await openInBuilder(library, draft, here)
}
