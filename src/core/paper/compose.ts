import type { Alliance } from '../alliance/alliance.ts'
import type { Topic } from '../questions/question.ts'
import type { Template } from '../templates/template.ts'
import { fill, type Messages } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { composeChanges } from './compose-changes.ts'
import { composeClosing } from './compose-closing.ts'
import { composeHead, paperTitle } from './compose-head.ts'
import { composeOthers } from './compose-others.ts'
import { composeSections } from './compose-sections.ts'
import type { Composing } from './composing.ts'
import { directionOf } from './direction.ts'
import type { Direction, Paper } from './paper.ts'
import { namedPeople } from './people.ts'

/** In which language a paper speaks, with the sentences that are not content. */
export interface Speech {
  readonly language: string // BCP 47
  readonly messages: Messages
  readonly direction?: Direction | undefined // for those who will write the other way; else that of the language
}

/** The template with the answers put in, and a gap wherever there is none; without an alliance it is blank. */
export function compose(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance | null,
  { language, messages, direction = directionOf(language) }: Speech,
): Paper {
  const people = namedPeople(template, alliance, language, messages)
  const agreed = alliance?.revisions.at(-1)?.on ?? null
  const composing = { template, topics, alliance, people, agreed, language, messages }
  return {
    title: paperTitle(composing),
    form: formName(composing),
    language,
    direction,
    authors: people.filter(({ known }) => known).map(({ name }) => name),
    blocks: [
      ...composeHead(composing),
      ...composeSections(composing),
      ...composeOthers(composing),
      composeClosing(composing),
      ...composeChanges(composing),
    ],
  }
}

function formName({ template, language, messages }: Composing): string {
  return fill(messages.paper.form, { title: say(template.title, language), edition: template.edition })
}
