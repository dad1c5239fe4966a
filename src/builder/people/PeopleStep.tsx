import type { ComponentChildren } from 'preact'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import type { Problem } from '../../core/form/missing-names.ts'
import type { Template } from '../../core/templates/template.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Labelled } from '../../kit/Labelled.tsx'
import type { News } from '../../kit/Notice.tsx'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { PeopleInRole } from './PeopleInRole.tsx'
import { usePeopleList } from './use-people-list.ts'

interface Props {
  readonly template: Template
  readonly alliance: Alliance
  readonly problems: readonly Problem[]
  readonly edit: Edit
  readonly tell: (news: News | null) => void
  readonly children: ComponentChildren
}

/** Who takes part, role by role, and what the alliance is called. */
export function PeopleStep({ template, alliance, problems, edit, tell, children }: Props) {
  const { words, say } = useSpeech()
  const list = usePeopleList({ template, alliance, edit, tell })
  return (
    <Step title={words.people.title} kicker={say(template.title)} why={words.people.why}>
      <ErrorSummary problems={problems} />
      {template.roles.map((role) => (
        <PeopleInRole key={role.id} {...{ role, alliance, problems, edit, list }} />
      ))}
      <Labelled
        id="title"
        label={words.people.paperTitle}
        look="plain"
        group={false}
        hint={words.people.paperTitleHint}
      >
        <input
          type="text"
          class="field"
          id="title"
          dir="auto"
          autocomplete="off"
          aria-describedby="title-hint"
          maxLength={limits.name}
          value={alliance.title}
          onInput={({ currentTarget: { value } }) =>
            edit((before) => ({ ...before, title: cleanInput(value) }))
          }
        />
      </Labelled>
      {children}
    </Step>
  )
}
