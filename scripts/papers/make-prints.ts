import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPrintWords, readTopics } from '../../src/content/read-content.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../../src/core/layout/page.ts'
import { type CardChoice, cardsOf } from '../../src/core/prints/card-deck.ts'
import { type Flip, layOutCards } from '../../src/core/prints/lay-out-cards.ts'
import { layOutHandout } from '../../src/core/prints/lay-out-handout.ts'
import { layOutPocket } from '../../src/core/prints/lay-out-pocket.ts'
import { layOutPoster } from '../../src/core/prints/lay-out-poster.ts'
import type { Prints } from '../../src/core/prints/prints.ts'
import { type PrintSheet, sheetSizes } from '../../src/core/prints/sheet-sizes.ts'
import { textsOfPrints } from '../../src/core/prints/texts-of-prints.ts'
import { findQuestion } from '../../src/core/questions/bank.ts'
import { type Relationship, relationshipSchema, type Topic } from '../../src/core/questions/question.ts'
import type { Faces } from '../../src/core/text/face.ts'
import { say } from '../../src/core/words/say.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'

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

const folder = resolve('public/downloads/prints')
const language = 'en'
const made = madeOn('2026-11')

await makePrints()

/** Cards, posters, the pocket sheet and the hand-out, on every sheet, with an index for the site. */
async function makePrints(): Promise<void> {
  const prints = readPrintWords()
  const topics = readTopics().filter(({ id }) => id !== 'pulse') // asked in a review, not at a table
  const { faces } = await (await nodeFonts()).facesFor(textsOfPrints(prints, topics, language), language)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const listed = [...(await makeCards(prints, topics, faces)), ...(await makeSheets(prints, topics, faces))]
  writeFileSync(join(folder, 'prints.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`make-prints: ${listed.length} prints`)
}

async function makeCards(prints: Prints, topics: readonly Topic[], faces: Faces): Promise<Listed[]> {
  const byTheme = topics.map((topic) => ({
    set: topic.id,
    title: say(topic.title, language),
    topics: [topic],
    choice: {} as CardChoice,
  }))
  const bySuit = relationshipSchema.options.map((relationship: Relationship) => ({
    set: `for-${relationship}`,
    title: say(prints.cards.title, language),
    topics,
    choice: { relationship } as CardChoice,
  }))
  const all = { set: 'all', title: say(prints.cards.title, language), topics, choice: {} as CardChoice }
  const listed: Listed[] = []
  for (const { set, title, topics: chosen, choice } of [all, ...bySuit, ...byTheme]) {
    const cards = cardsOf(chosen, language, choice)
    for (const sheet of ['a4', 'letter'] as const) {
      for (const flip of ['long', 'short'] as const satisfies readonly Flip[]) {
        const options = {
          faces,
          language,
          title,
          site: say(prints.site, language),
          sheet: sheetSizes[sheet],
          flip,
        }
        listed.push(await save(layOutCards(cards, options), { kind: `cards-${flip}`, set, sheet }))
      }
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
  for (const sheet of ['a3', 'tabloid'] as const) {
    listed.push(
      await save(layOutPoster(prints.agreements, prints, on(sheet)), {
        kind: 'poster',
        set: 'agreements',
        sheet,
      }),
    )
    listed.push(
      await save(layOutPoster(prints.steps, prints, on(sheet)), { kind: 'poster', set: 'steps', sheet }),
    )
  }
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

async function save(
  document: PagedDocument,
  { kind, set, sheet }: Pick<Listed, 'kind' | 'set' | 'sheet'>,
): Promise<Listed> {
  const name = `${kind.startsWith('cards') ? `cards-${set}-${kind.slice(6)}-edge` : kind === set ? kind : `${kind}-${set}`}-${sheet}`
  const bytes = await pdf.save({ document, made, source: null })
  writeFileSync(join(folder, `${name}.pdf`), bytes)
  const shown = (sheet === 'a4' || sheet === 'a3') && kind !== 'cards-short' ? document.pages.slice(0, 1) : []
  const [picture] = await savePictures(shown, folder, name)
  return {
    kind,
    set,
    sheet,
    file: `prints/${name}.pdf`,
    pages: document.pages.length,
    bytes: bytes.length,
    picture: picture ? `prints/${picture}` : null,
  }
}
