import { lengths } from '../core/templates/length.ts'
import { Choice } from './Choice.tsx'
import type { ListChange, ListState } from './use-list.ts'
import { type RosterContent, useRosterWords } from './words.ts'

interface Props {
  readonly state: ListState
  readonly content: RosterContent
  readonly change: ListChange
}

/** Which paper each of them gets. */
export function WhichPaper({ state, content: { templates }, change }: Props) {
  const { words, say } = useRosterWords()
  const titles = new Map(templates.map(({ id, title }) => [id, say(title)]))
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.papers}</h2>
      <div class="choices-of-roster">
        <Choice
          label={words.template}
          options={[...titles.keys()]}
          value={state.template}
          name={(template) => titles.get(template) ?? template}
          onChoose={(template) => change({ template })}
        />
        <Choice
          label={words.grouping}
          options={['each', 'two'] as const}
          value={state.grouping}
          name={(grouping) => words.groupings[grouping]}
          onChoose={(grouping) => change({ grouping })}
        />
        <OnWhat {...{ state, change }} />
      </div>
    </section>
  )
}

function OnWhat({ state, change }: Omit<Props, 'content'>) {
  const { words } = useRosterWords()
  return (
    <>
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
    </>
  )
}
