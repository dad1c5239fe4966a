import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import type { Side } from '../../../core/alliance/apart/compare-answers.ts'
import { fill } from '../../../core/words/messages.ts'
import type { FullLibrary } from '../../../keeping/full-library.ts'
import { lookAgainAddress } from '../../../kit/addresses/look-again-address.ts'
import { focusTop } from '../../../kit/use-focus-on.ts'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import type { useRounds } from '../use-rounds.ts'
import { takeIntoLookBack } from './look-back.ts'

interface Props {
  readonly library: FullLibrary
  readonly page: ReturnType<typeof useRounds>
  readonly invitation: Invitation
  readonly names: ReturnType<typeof namesIn>
  readonly sides: readonly Side[]
}

/** The way from everybody's numbers into the look back at their alliance. */
export function IntoLookBack({ library, page, invitation, names, sides }: Props) {
  const { words, messages } = useWords()
  const { pulse } = words.apart
  const { id } = invitation.about
  async function take(): Promise<void> {
    const taken = await takeIntoLookBack(library, id, sides)
    focusTop()
    if (taken === null) return page.tell({ text: pulse.notHere, tone: 'problem' })
    const { leftOut } = taken
    const but = leftOut.length === 0 ? '' : ` ${fill(pulse.leftOut, { names: names.listed(leftOut) })}`
    const undo = () => taken.undo().then(() => page.tell(null), page.refuse)
    page.tell({
      text: pulse.taken + but,
      tone: 'news',
      act: { label: messages.builder.undo, run: undo },
      way: { label: pulse.goThere, href: `${lookAgainAddress(id)}/pulse` },
    })
  }
  return (
    <section class="no-print" aria-labelledby="into">
      <h3 id="into">{pulse.intoTitle}</h3>
      <p>{pulse.intoWhy}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => take().catch(page.refuse)}>
          {pulse.into}
        </button>
      </p>
    </section>
  )
}
