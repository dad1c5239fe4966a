import { awaitedIn } from '../../../core/alliance/apart/revealed.ts'
import type { Collecting } from '../../../core/alliance/apart/round-steps.ts'
import { fill } from '../../../core/words/messages.ts'
import { FilesButton } from '../../../kit/FilesButton.tsx'
import { Told } from '../../../kit/Told.tsx'
import { useDropAll } from '../../../kit/use-drop.ts'
import { CodeReader } from '../../codes/read/CodeReader.tsx'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import type { RoundProps } from '../round-props.ts'
import { useTaking } from './use-taking.ts'

interface Props {
  readonly page: RoundProps['page']
  readonly round: Collecting
  readonly names: ReturnType<typeof namesIn>
}

/** Who has answered and who is awaited, and the ways in which answers come back: late ones too. */
export function TakeIn({ page, round, names }: Props) {
  const { take } = useWords().words.apart
  const { came, takeFiles, takeLink } = useTaking(round, page, names)
  const isOver = useDropAll(takeFiles)
  return (
    <section class="take-in no-print" aria-labelledby="take-in">
      <h3 id="take-in">{take.title}</h3>
      <WhoAnswered {...{ round, names }} />
      <p>{take.how}</p>
      <div class="buttons">
        <FilesButton label={take.choose} accept=".json,application/json" isForMany onFiles={takeFiles} />
        <CodeReader onLink={takeLink}>
          <WhoAnswered {...{ round, names }} />
        </CodeReader>
      </div>
      <Told looks="came">
        {came.length > 0 && (
          <>
            <strong>{take.cameTitle}</strong>
            <ul>
              {came.map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </Told>
      {isOver && <p class="drop-here">{take.dropHere}</p>}
    </section>
  )
}

function WhoAnswered({ round: { invitation, replies }, names }: Pick<Props, 'round' | 'names'>) {
  const { take } = useWords().words.apart
  const all = invitation.about.people.length - 1
  const said = [{ by: invitation.by, answers: {} }, ...replies]
  const awaited = awaitedIn(invitation.about.people, said)
  const answered = names.listed(replies.map(({ by }) => by))
  if (awaited.length === 0 && all > 1)
    return (
      <p class="who-answered" role="status">
        {take.everybody}
      </p>
    )
  return (
    <p class="who-answered" role="status">
      {replies.length === 0
        ? take.nobody
        : fill(take.answered, { count: replies.length, all, names: answered })}{' '}
      {awaited.length === 0 ? take.everybody : fill(take.awaited, { names: names.listed(awaited) })}
    </p>
  )
}
