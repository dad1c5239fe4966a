import type { Alliance, Answer } from '../core/alliance/alliance.ts'
import { questionIn } from '../core/alliance/answer-key.ts'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import type { Question, Topic } from '../core/questions/question.ts'
import { say } from '../core/words/say.ts'

/** Everything that an alliance says, to be searched: its people, its answers as they are read, and the notes of its versions. */
export function saidIn(alliance: Alliance, bank: readonly Topic[], language: string): string {
  const topics = topicsOf(bank, alliance)
  const answers = Object.entries(alliance.answers).flatMap(([key, answer]) => {
    return saidBy(answer, findQuestion(topics, questionIn(key)), language)
  })
  const people = alliance.people.map(({ name }) => name)
  const notes = alliance.revisions.map(({ note }) => note)
  const own = (alliance.own?.questions ?? []).flatMap(({ prompt }) => Object.values(prompt))
  const { head = '', foot = '' } = alliance.letterhead ?? {}
  return [alliance.title, ...people, ...answers, ...own, ...notes, head, foot].join('\n')
}

function saidBy(answer: Answer, question: Question | undefined, language: string): readonly string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text]
    case 'list':
      return answer.items
    case 'options':
      return answer.chosen.map((id) => optionLabel(question, id, language))
    case 'date':
    case 'period':
    case 'scale':
      return [] // these are no words, and whoever looks for a 3 means another one
  }
}

function optionLabel(question: Question | undefined, id: string, language: string): string {
  const options = question !== undefined && 'options' in question ? question.options : []
  const option = options.find((one) => one.id === id)
  return option === undefined ? id : say(option.label, language)
}
