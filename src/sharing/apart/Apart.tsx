import type { Round } from '../../core/alliance/apart/round.ts'
import { contentOf } from '../../core/form/content-of.ts'
import { suggestedApart } from '../../core/form/form-apart.ts'
import { pulseQuestions } from '../../core/review/pulse-now.ts'
import type { Content } from '../../core/templates/content.ts'
import { openFullLibrary } from '../../keeping/open-full-library.ts'
import { useKept } from '../../keeping/use-kept.ts'
import { useFocusOn } from '../../kit/use-focus-on.ts'
import { SharingPage } from '../Room.tsx'
import type { SharingMessages } from '../words.ts'
import { AllRounds } from './AllRounds.tsx'
import { CurrentRound } from './CurrentRound.tsx'
import { useRounds } from './use-rounds.ts'

interface Props {
  readonly content: Content
  readonly language: string // BCP 47
  readonly messages: SharingMessages
}

/** Each answers alone, then all look together: all that this browser keeps of it, or one round. */
export default function Apart({ content, language, messages }: Props) {
  const [, library] = useKept(openFullLibrary)
  const page = useRounds(library, messages, (alliance, isPulse) =>
    isPulse ? pulseQuestions(content.topics).map(({ id }) => id) : suggestedApart(content, alliance),
  )
  const { round } = page
  useFocusOn(round ? `${round.id} ${round.stage}` : '', page.isAwake)
  return (
    <SharingPage speech={{ language, messages }} isAwake={page.isAwake} news={page.news} tell={page.tell}>
      {round === undefined ? (
        <AllRounds content={content} page={page} />
      ) : (
        <CurrentRound
          key={round.id}
          {...{ library, page, round }}
          content={contentOf(content, aboutOf(round))}
        />
      )}
    </SharingPage>
  )
}

/** What a round asks about: its own questions go along with its invitation. */
function aboutOf(round: Round) {
  return round.stage === 'writing' ? round.sheet : round.invitation.about
}
