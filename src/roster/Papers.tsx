import { lengths } from '../core/templates/length.ts'
import { Choice } from './Choice.tsx'
import type { ChangeList, ListState } from './use-list.ts'
import { type RosterContent, useRosterWords } from './words.ts'

interface Props {
  readonly state: ListState
  readonly content: RosterContent
  readonly change: ChangeList
}

/** Which paper each of them gets. */
export function Papers({ state, content: { templates }, change }: Props) {
  const { words, say } = useRosterWords()
  const titleOf = (wanted: string) => {
    const found = templates.find(({ id }) => id === wanted)
    return found ? say(found.title) : wanted
  }
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.papers}</h2>
      <div class="choices-of-roster">
        <Choice
          label={words.template}
          options={templates.map(({ id }) => id)}
          value={state.template}
          name={titleOf}
          onChoose={(template) => change({ template })}
        />
        <Choice
          label={words.length}
          options={lengths}
          value={state.length}
          name={(length) => words.lengths[length]}
          onChoose={(length) => change({ length })}
        />
        <Choice
          label={words.sheet}
          options={['a4', 'letter'] as const}
          value={state.sheet}
          name={(sheet) => words.sheets[sheet]}
          onChoose={(sheet) => change({ sheet })}
        />
        <Choice
          label={words.grouping}
          options={['each', 'two'] as const}
          value={state.grouping}
          name={(grouping) => words.groupings[grouping]}
          onChoose={(grouping) => change({ grouping })}
        />
      </div>
    </section>
  )
}
