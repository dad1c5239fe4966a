import type { Alliance, Answer } from '../../src/core/alliance/alliance.ts'

/** All Latin words of these alliances, as often as people write them; not every library can set other scripts. */
export function vocabulary(alliances: readonly Alliance[]): readonly string[] {
  const texts = alliances.flatMap(({ answers }) => Object.values(answers).flatMap(textsOf))
  return texts.flatMap((text) => text.split(/\s+/)).filter((word) => latin.test(word))
}

/** Alliances of the same shape and length in other words, no two alike; the same ones on each run. */
export function otherAlliances(
  alliance: Alliance,
  words: readonly string[],
  count: number,
): readonly Alliance[] {
  const draw = drawing(words)
  return Array.from({ length: count }, () => {
    const answers = Object.entries(alliance.answers).map(([key, answer]) => [key, inWords(answer, draw)])
    return { ...alliance, answers: Object.fromEntries(answers) }
  })
}

/** The alliance with each answer about this many characters long, in paragraphs. */
export function longAlliance(alliance: Alliance, draw: Draw, length: number): Alliance {
  const paragraphs = (most: number) =>
    Array.from({ length: Math.ceil(length / most) }, (_, i) => draw(Math.min(most, length - i * most)))
  const longer = (answer: Answer): Answer => {
    if (answer.kind === 'text') return { ...answer, text: paragraphs(400).join('\n') }
    return answer.kind === 'list' ? { ...answer, items: paragraphs(90) } : answer
  }
  const answers = Object.entries(alliance.answers).map(([key, answer]) => [key, longer(answer)])
  return { ...alliance, answers: Object.fromEntries(answers) }
}

/** A text of about this many characters, drawn from the words. */
export type Draw = (length: number) => string

/** Draws by a fixed sequence (a linear congruential generator), so that each run has the same texts. */
export function drawing(words: readonly string[]): Draw {
  const state = { seed: 2026 }
  const next = () => {
    state.seed = (Math.imul(state.seed, 1_103_515_245) + 12_345) >>> 0
    return words[(state.seed >>> 8) % words.length] ?? ''
  }
  return (length) => {
    const drawn: string[] = []
    for (let left = length; left > 4; left -= (drawn.at(-1) ?? '').length + 1) drawn.push(next())
    return drawn.join(' ')
  }
}

const latin = /^[\p{Script=Latin}\p{P}\p{N}]+$/u

function textsOf(answer: Answer): readonly string[] {
  if (answer.kind === 'text') return [answer.text]
  return answer.kind === 'list' ? answer.items : []
}

function inWords(answer: Answer, draw: Draw): Answer {
  if (answer.kind === 'text') return { ...answer, text: draw(answer.text.length) }
  return answer.kind === 'list'
    ? { ...answer, items: answer.items.map(({ length }) => draw(length)) }
    : answer
}
