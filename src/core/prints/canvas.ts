import { formOf } from '../form/form.ts'
import type { Topic } from '../questions/question.ts'
import { asks } from '../templates/length.ts'
import type { Template } from '../templates/template.ts'
import { fill, type Messages } from '../words/messages.ts'
import { say } from '../words/say.ts'

/** A sheet for the wall: what its head says, and the areas for sticky notes. */
export interface Canvas {
  readonly title: string
  readonly form: string // which paper it comes from, and of which edition
  readonly how: string
  readonly areas: readonly CanvasArea[]
}

/** A place for sticky notes, with the question that they answer; the last one may ask nothing. */
export interface CanvasArea {
  readonly theme: string
  readonly question: string
  readonly each: string // that everybody answers, or nothing
}

/** The canvas of a template: what its one page asks, in rows of four with the head in the first place. */
export function canvasOf(
  template: Template,
  topics: readonly Topic[],
  language: string,
  { paper }: Messages,
): Canvas {
  const areas = formOf(template, topics, null).flatMap(({ topic, asked }) =>
    asked
      .filter(({ from }) => asks('one-page', from))
      .map(({ question, each }) => ({
        theme: say(topic.theme ?? topic.title, language),
        question: say(question.line ?? question.prompt, language),
        each: each ? paper.canvasEach : '',
      })),
  )
  const title = say(template.title, language)
  return {
    title: fill(paper.canvasTitle, { title }),
    form: fill(paper.form, { title, edition: template.edition }),
    how: paper.canvasHow,
    areas: [...areas, ...free(areas.length, paper.others)],
  }
}

/** Areas for what nobody asked, so that every row is full. */
function free(asked: number, theme: string): readonly CanvasArea[] {
  const places = (areasBeside - ((asked + 1) % areasBeside)) % areasBeside
  return Array.from({ length: places }, () => ({ theme, question: '', each: '' }))
}

/** How many areas stand beside each other, the head among them. */
export const areasBeside = 4
