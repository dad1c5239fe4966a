import type { Answer } from '../../core/alliance/alliance.ts'
import type { MyPart } from '../../core/alliance/my-part/my-part.ts'
import type { PartDiffers } from '../../core/alliance/my-part/together.ts'
import { findQuestion } from '../../core/questions/bank.ts'
import type { Topic } from '../../core/questions/question.ts'
import { useSpeech } from '../../kit/speech.ts'
import { AnswerText } from '../AnswerText.tsx'

interface Props {
  readonly here: MyPart | undefined
  readonly came: MyPart
  readonly differs: PartDiffers
  readonly topics: readonly Topic[]
}

/** What a page about oneself that came says, where it isn't what is here: beside it, so that one can choose. */
export function PartDifferences({ here, came, differs, topics }: Props) {
  const { words } = useSpeech()
  const { myPart } = words
  const side = { came: came.answers, here: here?.answers ?? {}, topics }
  return (
    <div class="part-differences">
      {differs.otherwise.length > 0 && <h3>{myPart.otherwise}</h3>}
      {differs.otherwise.map((question) => (
        <Sides key={question} {...side} {...{ question }} />
      ))}
      {differs.added.length > 0 && <h3>{myPart.onlyThere}</h3>}
      {differs.added.map((question) => (
        <Sides key={question} {...side} {...{ question }} />
      ))}
    </div>
  )
}

interface SidesProps {
  readonly question: string
  readonly came: Readonly<Record<string, Answer>>
  readonly here: Readonly<Record<string, Answer>>
  readonly topics: readonly Topic[]
}

function Sides({ question, came, here, topics }: SidesProps) {
  const { words, say } = useSpeech()
  const asked = findQuestion(topics, question)
  const [there, mine] = [came[question], here[question]]
  return (
    <div class="answer">
      <h4>{asked ? say(asked.title) : question.replaceAll('-', ' ')}</h4>
      {mine && (
        <>
          <p class="who-says">{words.myPart.saysHere}</p>
          <AnswerText question={asked} answer={mine} />
          <p class="who-says">{words.myPart.saysThere}</p>
        </>
      )}
      {there && <AnswerText question={asked} answer={there} />}
    </div>
  )
}
