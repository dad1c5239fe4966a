import type { Alliance, Answers } from '../../../src/core/alliance/alliance.ts'
import { answerKey } from '../../../src/core/alliance/answer-key.ts'
import { isEmpty } from '../../../src/core/alliance/edit.ts'
import { answersAsked } from '../../../src/core/alliance/own/left-out.ts'
import { asWords } from '../../../src/core/form/own-words.ts'
import type { Mark, Page, PagedDocument, TextMark } from '../../../src/core/layout/page.ts'
import { cleanText } from '../../../src/core/text/clean-text.ts'
import { say } from '../../../src/core/words/say.ts'
import { visibleText } from '../../../src/core/words/visible-text.ts'

/** What is wrong with these pages, in sentences; nothing when all is well. */
export function wrongWith(document: PagedDocument, alliance: Alliance): string[] {
  return [
    ...document.pages.flatMap(outside),
    ...document.pages.flatMap(overlaps),
    ...notDrawn(document, alliance),
  ]
}

/** Everything that people wrote, as it must be found on paper. */
export function writings(alliance: Alliance): string[] {
  const answers = answersAsked(alliance) // what was left out is on no paper
  const said = Object.values(answers).flatMap((answer) => {
    if (answer.kind === 'text') return [answer.text]
    return answer.kind === 'list' ? answer.items : []
  })
  const { head = '', foot = '' } = alliance.letterhead ?? {}
  return [...said, ...ownHeadings(alliance, answers), visibleText(head), visibleText(foot)]
}

/** What the questions in people's own words that were answered are called. */
function ownHeadings({ own, people, language }: Alliance, answers: Answers): string[] {
  const isAnswered = (question: string) =>
    [question, ...people.map(({ id }) => answerKey(question, id))].some((key) => {
      const answer = answers[key]
      return answer !== undefined && !isEmpty(answer)
    })
  const titled = (own?.questions ?? []).filter(({ id }) => isAnswered(id))
  return titled.map(({ prompt, title = prompt }) => say(asWords(title), language))
}

const ROUNDING = 0.01

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function outside({ width, height, marks }: Page): string[] {
  const strays = marks.map(boxOf).filter((box) => {
    const inside =
      box.left >= -ROUNDING &&
      box.top >= -ROUNDING &&
      box.right <= width + ROUNDING &&
      box.bottom <= height + ROUNDING
    return !inside
  })
  return strays.map((box) => `outside its page: ${JSON.stringify(box)}`)
}

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return textBox(mark)
    case 'rule':
      return {
        left: Math.min(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        right: Math.max(mark.x1, mark.x2),
        bottom: Math.max(mark.y1, mark.y2),
      }
    case 'box':
    case 'field':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
    case 'path': {
      const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
      const xs = numbers.filter((_, index) => index % 2 === 0)
      const ys = numbers.filter((_, index) => index % 2 === 1)
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
    }
    case 'turned':
      throw new Error('no paper has turned marks')
  }
}

/** From the top of its capitals to its baseline, which is what may not touch another line. */
function textBox({ x, y, size, line }: TextMark): Box {
  return { left: x, top: y - size * 0.7, right: x + (line.width * size) / 1000, bottom: y }
}

function overlaps({ marks }: Page): string[] {
  const texts = marks.filter((mark) => mark.kind === 'text' && mark.line.width > 0) as TextMark[]
  const sorted = texts.map((mark) => ({ mark, box: textBox(mark) })).toSorted((a, b) => a.box.top - b.box.top)
  return sorted.flatMap(({ mark, box }, index) => {
    const found: string[] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top >= box.bottom - ROUNDING) break
      if (box.left < other.box.right - ROUNDING && other.box.left < box.right - ROUNDING)
        found.push(
          `two lines overlap: ${JSON.stringify([mark.line.text.slice(0, 40), other.mark.line.text.slice(0, 40)])}`,
        )
    }
    return found
  })
}

/** Each grapheme must be on paper with a real glyph, or with a stand-in, which is made of real glyphs too. */
function notDrawn(document: PagedDocument, alliance: Alliance): string[] {
  const drawn = new Map<string, number>()
  const empty: string[] = []
  for (const mark of document.pages.flatMap(({ marks }) => marks)) {
    if (mark.kind !== 'text') continue
    for (const cluster of mark.line.runs.flatMap(({ clusters }) => clusters)) {
      for (const character of cluster.text) drawn.set(character, (drawn.get(character) ?? 0) + 1)
      if (cluster.glyphs.some(({ id }) => id === 0))
        empty.push(`drawn as an empty box: ${JSON.stringify(cluster.text)}`)
    }
  }
  return [...empty, ...missing(drawn, alliance)]
}

function missing(drawn: ReadonlyMap<string, number>, alliance: Alliance): string[] {
  const wanted = new Map<string, number>()
  for (const character of writings(alliance).map(cleanText).join('')) {
    if (/\s/.test(character)) continue // a line may end where a space was
    wanted.set(character, (wanted.get(character) ?? 0) + 1)
  }
  return [...wanted]
    .filter(([character, count]) => (drawn.get(character) ?? 0) < count)
    .map(
      ([character, count]) =>
        `not on paper: ${JSON.stringify(character)} ${drawn.get(character) ?? 0} of ${count} times`,
    )
}
