import { type FormPart, formOf } from '../form/form.ts'
import { say } from '../words/say.ts'
import { asOne, composeQuestion } from './compose-question.ts'
import type { Composing } from './composing.ts'
import type { Section } from './paper.ts'

/** What the form asks, in its order. */
export function composeSections(composing: Composing): readonly Section[] {
  const { template, topics, alliance } = composing
  return formOf(template, topics, alliance).map((part) => composeSection(part, composing))
}

function composeSection({ topic, asked }: FormPart, composing: Composing): Section {
  return {
    kind: 'section',
    text: say(topic.title, composing.language),
    why: '', // a finished paper says what was agreed, not why we asked
    blocks: asOne(asked).map((one) => composeQuestion(one, composing)),
  }
}
