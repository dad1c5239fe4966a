import { useState } from 'preact/hooks'
import { Labelled } from '../../builder/inputs/Labelled.tsx'
import { Step } from '../../builder/steps/Step.tsx'
import { fill } from '../../core/words/messages.ts'
import { namesIn } from '../names-in.ts'
import type { RoundAt } from '../round.ts'
import { onlyOwn } from '../round-steps.ts'
import { useWords } from '../words.ts'
import { AloneForm } from './AloneForm.tsx'
import { BackToAll } from './BackToAll.tsx'
import type { RoundProps } from './CurrentRound.tsx'

interface Props extends RoundProps<RoundAt<'writing' | 'invited'>> {
  readonly onFinish: (me: string) => Promise<void>
}

/** One person writes alone; at the end the answers are fixed. */
export function WritingRound({ content, page, round, onFinish }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const { sheet, me } = round
  const names = namesIn(sheet, content, language, messages)
  const isInvited = round.stage === 'invited'
  const writers = names.people.filter(({ id }) => !isInvited || id !== round.invitation.by)
  const name = isInvited ? names.of(round.invitation.by) : ''
  const finish = async () => {
    if (me === null) {
      setProblem(apart.whoMissing)
      return document.getElementById('who')?.focus()
    }
    if (Object.keys(onlyOwn(sheet, me).answers).length === 0) return setProblem(apart.nothingWritten)
    await onFinish(me).catch(page.refuse)
  }
  return (
    <Step
      title={isInvited ? fill(apart.invitedTitle, { name }) : apart.writingTitle}
      kicker={names.all}
      why={isInvited ? fill(apart.invitedWhy, { name }) : apart.writingWhy}
    >
      {(writers.length > 1 || !isInvited) && (
        <Labelled id="who" label={apart.who} look="prompt" group>
          <div class="options">
            {writers.map((person, index) => (
              <label class="option" key={person.id}>
                <input
                  type="radio"
                  name="who"
                  id={index === 0 ? 'who' : undefined}
                  checked={me === person.id}
                  onChange={() => page.edit({ ...round, me: person.id })}
                />
                <bdi>{person.name}</bdi>
              </label>
            ))}
          </div>
        </Labelled>
      )}
      {me !== null && (
        <AloneForm
          {...{ content, sheet, me }}
          edit={(change) => page.edit({ ...round, sheet: change(sheet) })}
        />
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="why">{isInvited ? apart.finishHint : apart.sealHint}</p>
      <div class="continue">
        <button type="button" class="main" onClick={finish}>
          {isInvited ? apart.finish : apart.seal}
        </button>
      </div>
      <BackToAll />
    </Step>
  )
}
