import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../../src/core/layout/page.ts'
import type { CardSides } from '../../src/core/prints/card.ts'
import { type CardChoice, cardsOf } from '../../src/core/prints/card-deck.ts'
import { layOutCards } from '../../src/core/prints/lay-out-cards.ts'
import { layOutHandout } from '../../src/core/prints/lay-out-handout.ts'
import { layOutPocket } from '../../src/core/prints/lay-out-pocket.ts'
import { layOutPoster } from '../../src/core/prints/lay-out-poster.ts'
import { questionsPoster, threePoster } from '../../src/core/prints/posters.ts'
import type { Prints } from '../../src/core/prints/prints.ts'
import { type PrintSheet, sheetSizes } from '../../src/core/prints/sheet-sizes.ts'
import { textsOfPrints } from '../../src/core/prints/texts-of-prints.ts'
import { findQuestion } from '../../src/core/questions/bank.ts'
import type { Topic } from '../../src/core/questions/question.ts'
import type { Template } from '../../src/core/templates/template.ts'
import type { Faces } from '../../src/core/text/face.ts'
import { say } from '../../src/core/words/say.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'
import type { Supplies } from './supplies.ts'

/** One print, as the site lists it; `kind` and `set` say what it is. */
interface Listed {
  readonly kind: string
  readonly set: string
  readonly sheet: string
  readonly file: string
  readonly pages: number
  readonly bytes: number
  readonly picture: string | null
}

type Named = Pick<Listed, 'kind' | 'set' | 'sheet'>

const folder = resolve('public/downloads/prints')
const language = 'en'
const made = madeOn('2026-11')

/** Cards, posters, the pocket sheet and the hand-out, on every sheet, with an index for the site. */
export async function makePrints(supplies: Supplies): Promise<void> {
  const { printWords: prints, templates, fonts } = supplies
  const topics = supplies.topics.filter(({ id }) => id !== 'pulse') // asked in a review, not at a table
  const { faces } = await fonts.facesFor(textsOfPrints(prints, topics, language), language)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const listed = [
    ...(await makeCards(setsOf(prints, topics, templates), prints, topics, faces)),
    ...(await makePosters(prints, topics, faces)),
    ...(await makeSheets(prints, topics, faces)),
  ]
  writeFileSync(join(folder, 'prints.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`make-prints: ${listed.length} prints`)
}

async function makeCards(
  sets: readonly CardSet[],
  prints: Prints,
  topics: readonly Topic[],
  faces: Faces,
): Promise<Listed[]> {
  const listed: Listed[] = []
  for (const { set, title, choice } of sets) {
    const cards = cardsOf(topics, language, choice)
    for (const sheet of ['a4', 'letter'] as const) {
      for (const sides of ['front', 'long', 'short'] as const satisfies readonly CardSides[]) {
        const options = {
          faces,
          language,
          title,
          site: say(prints.site, language),
          sheet: sheetSizes[sheet],
          sides,
        }
        listed.push(await save(layOutCards(cards, options), { kind: `cards-${sides}`, set, sheet }))
      }
    }
  }
  return listed
}

interface CardSet {
  readonly set: string
  readonly title: string
  readonly choice: CardChoice
}

/** The set to begin with, all cards, those that suit a relationship, and those of a theme. */
function setsOf(
  { cards, questions }: Prints,
  topics: readonly Topic[],
  templates: readonly Template[],
): readonly CardSet[] {
  const title = say(cards.title, language)
  const starter = [...questions.ids, ...cards.starter.more]
  return [
    { set: 'starter', title: say(cards.starter.title, language), choice: { ids: starter } },
    { set: 'all', title, choice: {} },
    ...templates.map(({ relationship }) => ({
      set: `for-${relationship}`,
      title,
      choice: { relationship },
    })),
    ...topics.map(({ id, title: theme }) => ({
      set: id,
      title: say(theme, language),
      choice: { topic: id },
    })),
  ]
}

async function makePosters(prints: Prints, topics: readonly Topic[], faces: Faces): Promise<Listed[]> {
  const posters = {
    agreements: threePoster(prints.agreements, prints, language),
    steps: threePoster(prints.steps, prints, language),
    questions: questionsPoster(prints, topics, language),
  }
  const listed: Listed[] = []
  for (const [set, poster] of Object.entries(posters)) {
    for (const sheet of ['a4', 'letter', 'a3', 'tabloid'] as const) {
      const document = layOutPoster(poster, { faces, language, ...sheetSizes[sheet] })
      listed.push(await save(document, { kind: 'poster', set, sheet }))
    }
  }
  return listed
}

async function makeSheets(prints: Prints, topics: readonly Topic[], faces: Faces): Promise<Listed[]> {
  const questions = prints.questions.ids.map((id) => promptOf(topics, id))
  const on = (size: PrintSheet) => ({ faces, language, ...sheetSizes[size] })
  const turned = (size: PrintSheet) => ({
    faces,
    language,
    width: sheetSizes[size].height,
    height: sheetSizes[size].width,
  })
  const listed: Listed[] = []
  for (const sheet of ['a4', 'letter'] as const) {
    listed.push(
      await save(layOutPocket(prints, questions, turned(sheet)), { kind: 'pocket', set: 'pocket', sheet }),
    )
    listed.push(
      await save(layOutHandout(prints, questions, on(sheet)), { kind: 'handout', set: 'handout', sheet }),
    )
  }
  return listed
}

function promptOf(topics: readonly Topic[], id: string): string {
  const question = findQuestion(topics, id)
  if (!question)
    throw new Error(
      `content/prints.yaml asks for the question "${id}", which is not in content/questions. Take the id of one that is.`,
    )
  return say(question.prompt, language)
}

async function save(document: PagedDocument, named: Named): Promise<Listed> {
  const name = nameOf(named)
  const bytes = await pdf.save({ document, made, source: null })
  writeFileSync(join(folder, `${name}.pdf`), bytes)
  const shown = isPictured(named) ? document.pages.slice(0, 1) : []
  const [picture] = await savePictures(shown, folder, name)
  return {
    ...named,
    file: `prints/${name}.pdf`,
    pages: document.pages.length,
    bytes: bytes.length,
    picture: picture ? `prints/${picture}` : null,
  }
}

/** Such as `cards-starter-a4`, and with backs `cards-starter-long-edge-a4`; `poster-steps-a3`; `handout-a4`. */
function nameOf({ kind, set, sheet }: Named): string {
  if (kind === 'cards-front') return `cards-${set}-${sheet}`
  if (kind.startsWith('cards')) return `cards-${set}-${kind.slice(6)}-edge-${sheet}`
  return kind === set ? `${kind}-${sheet}` : `${kind}-${set}-${sheet}`
}

/** Of the set to begin with, of each poster as it hangs on a wall, and of each sheet. */
function isPictured({ kind, set, sheet }: Named): boolean {
  if (kind.startsWith('cards')) {
    return kind === 'cards-front' && (set === 'starter' || set === 'all') && sheet === 'a4'
  }
  return sheet === (kind === 'poster' ? 'a3' : 'a4')
}
