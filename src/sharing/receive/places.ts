import type { Alliance, Person } from '../../core/alliance/alliance.ts'
import { personIn, questionIn } from '../../core/alliance/answer-key.ts'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'
import { shownQuestion } from '../../core/form/shown-question.ts'
import { topicsOf } from '../../core/form/topics-of.ts'
import { namedPeople, roleTitle } from '../../core/paper/people.ts'
import type { Question } from '../../core/questions/question.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { formatDay } from '../../core/words/format.ts'
import { isolated } from '../../core/words/isolated.ts'
import { fill } from '../../core/words/messages.ts'
import { useWords } from '../words.ts'

/** How places of an alliance are called: "How I like to hear feedback, Maya". */
export interface PlaceNames {
  readonly question: (key: string) => Question
  readonly ofAnswer: (key: string) => string
  readonly ofConflict: (conflict: Conflict) => string
  readonly ofPerson: (person: Person) => string // "Maya (Coach)"
}

/** The names of places, in the words of the page and with the people of this alliance. */
export function usePlaces({ templates, topics: bank }: Content, alliance: Alliance): PlaceNames {
  const topics = topicsOf(bank, alliance)
  const { words, messages, language, say } = useWords()
  const template = findTemplate(templates, alliance.template)
  const people = template ? namedPeople(template, alliance, language, messages) : alliance.people
  const gone = alliance.revisions.flatMap((revision) => revision.people) // or in a version that came
  const question = (key: string) => shownQuestion(topics, questionIn(key))
  const ofAnswer = (key: string) => {
    const person = personIn(key)
    const name = [...people, ...gone].find(({ id }) => id === person)?.name ?? person
    return [say(question(key).title), name && isolated(name)].filter((part) => part !== undefined).join(', ')
  }
  const ofPerson = ({ name: plain, role }: Person) => {
    const name = isolated(plain)
    const title = template && roleTitle(template, role, language)
    return title === undefined ? name : fill(messages.paper.personRole, { name, role: title })
  }
  const ofConflict = (conflict: Conflict) => {
    switch (conflict.kind) {
      case 'title':
        return words.merge.titleOfPaper
      case 'letterhead':
        return words.merge.letterhead
      case 'person':
        return fill(words.merge.person, { name: isolated((conflict.mine ?? conflict.theirs)?.name ?? '') })
      case 'answer':
        return ofAnswer(conflict.key)
      case 'wording': {
        const { id = '' } = { ...(conflict.mine ?? conflict.theirs) }
        return fill(messages.builder.conflicts.wording, { title: say(question(id).title) })
      }
      case 'version':
        return fill(words.merge.versionOn, { date: formatDay(conflict.version.on, language) })
    }
  }
  return { question, ofAnswer, ofConflict, ofPerson }
}
