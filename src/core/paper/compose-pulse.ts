import { type Pulse, pulse, pulseInNumbers } from '../alliance/pulse.ts'
import type { Question } from '../questions/question.ts'
import { formatDay } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { visibleText } from '../words/visible-text.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import type { Picture, Series } from './paper.ts'

/** How the answers to a question of the pulse went over the versions, drawn once there are two to draw a line between. */
export function composePulse(question: Question, composing: Composing): readonly Picture[] {
  if (question.kind !== 'scale') return []
  const found = pulsesOf(composing).find((one) => one.question === question.id)
  if (!found) return []
  const { language, messages } = composing
  const named = {
    ...found,
    series: found.series.map((one) => ({ ...one, name: seriesName(one, composing) })),
  }
  const spoken = sentenceLanguage(language, messages)
  const alt = fill(messages.paper.pulseInWords, {
    title: say(question.title, language),
    low: say(question.low, language),
    high: say(question.high, language),
    steps: question.steps,
    numbers: pulseInNumbers(named, spoken),
  })
  return [
    {
      kind: 'picture',
      alt,
      labels: found.labels.map((on) => formatDay(on, spoken, 'medium')),
      steps: question.steps,
      series: named.series,
    },
  ]
}

/** As the person is called everywhere on the paper, also without a name and after having left. */
function seriesName({ name, person }: Series, { people, messages }: Composing): string {
  if (person === null) return messages.paper.together
  return people[person]?.name ?? (visibleText(name) || fill(messages.paper.person, { number: person + 1 }))
}

/** Every pulse that is long enough to be drawn. */
export function pulsesOf({ alliance }: Composing): readonly Pulse[] {
  return alliance === null ? [] : pulse(alliance).filter(({ labels }) => labels.length > 1)
}
