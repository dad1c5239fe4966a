import type { Alliance } from '../core/alliance/alliance.ts'
import { extraQuestions } from '../core/form/form.ts'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import { fill } from '../core/words/messages.ts'
import { say } from '../core/words/say.ts'
import type { Speech } from '../kit/speech.ts'

/** Says that an alliance stands on another paper now, and which of its questions that paper wouldn't have asked. */
export function kindSentence(
  template: Template,
  alliance: Alliance,
  topics: readonly Topic[],
  { language, messages }: Speech,
): string {
  const { changed, further } = messages.builder.kind
  const titles = extraQuestions(template, alliance).flatMap((id) => {
    const question = findQuestion(topicsOf(topics, alliance), id)
    return question ? [say(question.title, language)] : []
  })
  const done = fill(changed, { kind: say(template.title, language) })
  return titles.length === 0 ? done : `${done} ${fill(further, { titles: titles.join('; ') })}`
}
