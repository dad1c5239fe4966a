import type { PagedPaper } from '../formats/format.ts'
import type { PagedDocument } from '../layout/page.ts'
import { bind, type PackPart, type PackPiece, sheetsIn } from '../pack/bind.ts'
import { groupCount, groupTitle, hasNames, namesOf } from '../pack/group-names.ts'
import { layOutGroups } from '../pack/lay-out-groups.ts'
import { layOutNextLook } from '../pack/lay-out-next-look.ts'
import { aboutSession, layOutRunSheet } from '../pack/lay-out-run-sheet.ts'
import type { PackWords } from '../pack/pack-words.ts'
import { inTiles, tiledSize } from '../pack/tiles.ts'
import { cardsOf } from '../prints/card-deck.ts'
import { layOutCards } from '../prints/lay-out-cards.ts'
import { layOutHandout } from '../prints/lay-out-handout.ts'
import { layOutPoster } from '../prints/lay-out-poster.ts'
import { threePoster } from '../prints/posters.ts'
import type { Prints } from '../prints/prints.ts'
import { sheetSizes } from '../prints/sheet-sizes.ts'
import type { PrintOptions } from '../prints/sheet-writer.ts'
import { textsOfPrints } from '../prints/texts-of-prints.ts'
import { findQuestion } from '../questions/bank.ts'
import type { Topic } from '../questions/question.ts'
import type { Template } from '../templates/template.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Faces } from '../text/face.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import { fill, type Messages } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { fitRunSheet } from '../workshop/fit-run-sheet.ts'
import { isThere, pairingOf } from '../workshop/pairing/pairing.ts'
import type { NextLookWords, SessionPlan } from '../workshop/session-plans.ts'
import type { PairingRound, Workshop } from '../workshop/workshop.ts'
import { type GroupPaperOrder, groupPaper, layOutGroupPaper, textsOfGroupPaper } from './group-paper.ts'

/** Everything for one workshop, and what it is made from. */
export interface PackOrder {
  readonly workshop: Workshop
  readonly plan: SessionPlan
  readonly look: NextLookWords
  readonly prints: Prints
  readonly topics: readonly Topic[]
  readonly template: Template // that each group fills in
  readonly messages: Messages
  readonly words: PackWords
  readonly language: string // BCP 47
  readonly made: Date
}

/** What goes to the room, part by part, and the scripts whose letters could not be had. */
export interface Pack {
  readonly parts: readonly PackPart[]
  readonly sheets: number // of paper
  readonly missing: readonly string[]
}

/** Makes everything that goes to the room, in the order in which the room needs it. */
export async function pressPack(order: PackOrder, fonts: FontShelf): Promise<Pack> {
  const work = { ...order, workshop: cleanNames(order.workshop) }
  const { rounds } = pairingOf(work.workshop)
  const papers = papersOf(work, rounds[0] ?? [])
  const { faces, missing } = await fonts.facesFor(textsOfPack(work, papers), order.language)
  const setting = { ...work, faces, rounds, papers }
  const parts = partsOf(setting)
  return { parts, sheets: sheetsIn(parts, isOnBothSides(setting)), missing }
}

/** The one PDF of a pack. */
export function boundPack({ parts }: Pack, { workshop, words, made }: PackOrder): PagedPaper {
  const document = bind(parts, cleanText(workshop.title.trim()) || words.title, isOnBothSides({ workshop }))
  return { document, made, source: null }
}

/** A paper to be laid out, and for whom. */
interface GroupSheet {
  readonly order: GroupPaperOrder
  readonly paper: ReturnType<typeof groupPaper>
  readonly group: readonly string[]
}

interface Setting extends PackOrder {
  readonly faces: Faces
  readonly rounds: readonly PairingRound[]
  readonly papers: readonly GroupSheet[]
}

function cleanNames(workshop: Workshop): Workshop {
  const people = workshop.people.map((person) => ({ ...person, name: cleanText(person.name).trim() }))
  return { ...workshop, people, title: cleanText(workshop.title).trim() }
}

function papersOf(work: PackOrder, round: PairingRound): readonly GroupSheet[] {
  const { workshop, template, language, made } = work
  const isNamed = hasNames(workshop)
  return round.map((group) => {
    const nameOf = (id: string) => workshop.people.find((person) => person.id === id)?.name ?? ''
    const names = isNamed
      ? group.map((id) => nameOf(id) || namesOf(workshop, [id], work.words))
      : group.map(() => '')
    const order = { template, names, language, sheet: workshop.print.sheet, made }
    return { order, paper: groupPaper(order, work), group }
  })
}

function textsOfPack(work: PackOrder, papers: readonly GroupSheet[]) {
  const prints = textsOfPrints(work.prints, work.topics, work.language)
  const ofPapers = papers.map(({ paper }) => textsOfGroupPaper(paper, work))
  const own = [
    JSON.stringify([work.plan, work.look, work.words]),
    work.workshop.title,
    ...work.workshop.people.map(({ name }) => name),
  ]
  return {
    regular: [prints.regular, ...own, ...ofPapers.flatMap(({ regular }) => regular)],
    bold: [prints.bold, ...own, ...ofPapers.flatMap(({ bold }) => bold)],
  }
}

function isOnBothSides({ workshop }: Pick<PackOrder, 'workshop'>): boolean {
  return workshop.print.sides === 'both'
}

function partsOf(setting: Setting): readonly PackPart[] {
  const { words, workshop } = setting
  const { cards, poster, handouts } = workshop.print
  const isLookBack = workshop.purpose === 'look-back'
  const one = (document: PagedDocument): readonly PackPiece[] => [{ title: '', documents: [document] }]
  const back = isLookBack ? blankPaper(setting) : nextLook(setting, '')
  return [
    { kind: 'run-sheet', title: words.runSheet, pieces: one(runSheetOf(setting)) },
    { kind: 'groups', title: words.groups, pieces: one(groupsOf(setting)) },
    { kind: 'papers', title: words.papers, pieces: groupSheets(setting, isLookBack) },
    ...(isOnBothSides(setting)
      ? []
      : [
          {
            kind: 'next-look',
            title: isLookBack ? words.newPaper : words.nextLook,
            pieces: one(back),
          } as const,
        ]),
    ...(cards ? [{ kind: 'cards', title: words.cards, pieces: one(cardsFor(setting)) } as const] : []),
    ...(poster ? [{ kind: 'poster', title: words.poster, pieces: posterPieces(setting) } as const] : []),
    ...(handouts
      ? [{ kind: 'handouts', title: words.handouts, pieces: handoutPieces(setting) } as const]
      : []),
  ]
}

function optionsOf({ faces, language, workshop }: Setting): PrintOptions {
  return { faces, language, ...sheetSizes[workshop.print.sheet] }
}

function runSheetOf(setting: Setting): PagedDocument {
  const { plan, workshop, language, words, rounds } = setting
  const { sheet } = fitRunSheet(plan, workshop, language)
  const there = workshop.people.filter((person) => isThere(person, 0)).length
  const about = aboutSession(sheet, there, groupCount(workshop.seating, rounds[0]?.length ?? 0, words), words)
  return layOutRunSheet(sheet, about, words, optionsOf(setting))
}

function groupsOf(setting: Setting): PagedDocument {
  return layOutGroups(setting.workshop, setting.rounds, setting.words, optionsOf(setting))
}

/** For each group its paper with the next look on its back, or the look with a new paper on its back. */
function groupSheets(setting: Setting, isLookBack: boolean): readonly PackPiece[] {
  const { words, workshop, papers, faces } = setting
  const isNamed = hasNames(workshop)
  return papers.map(({ order, paper, group }, place) => {
    const named = isNamed ? namesOf(workshop, group, words) : ''
    const title = groupTitle(workshop.seating, place + 1, words)
    const front = () => layOutGroupPaper(paper, order, setting, faces)
    const document = isLookBack ? nextLook(setting, named) : front()
    const { width = 0, height = 0 } = document.pages[0] ?? {}
    const back = () => (isLookBack ? front() : nextLook(setting, named, { width, height }))
    return {
      title: named === '' ? title : fill(words.groupOf, { group: title, names: named }),
      documents: isOnBothSides(setting) ? [document, back()] : [document],
    }
  })
}

function nextLook(
  setting: Setting,
  names: string,
  size?: Pick<PrintOptions, 'width' | 'height'>,
): PagedDocument {
  const pulse = setting.topics.find(({ id }) => id === 'pulse')?.questions ?? []
  const numbers = pulse.map(({ prompt }) => say(prompt, setting.language))
  return layOutNextLook({ words: setting.look, names, numbers }, { ...optionsOf(setting), ...size })
}

function blankPaper(setting: Setting): PagedDocument {
  const [first] = setting.papers
  if (!first) throw new Error('A workshop has at least one group.')
  const order = { ...first.order, names: first.order.names.map(() => '') }
  return layOutGroupPaper(groupPaper(order, setting), order, setting, setting.faces)
}

function cardsFor(setting: Setting): PagedDocument {
  const { topics, language, plan, prints, words, workshop, faces } = setting
  const asked = topics.filter(({ id }) => id !== 'pulse')
  for (const id of plan.cards)
    if (!findQuestion(asked, id))
      throw new Error(`content/workshops.yaml asks for the card "${id}", which is not in content/questions.`)
  return layOutCards(cardsOf(asked, language, { ids: plan.cards }), {
    faces,
    language,
    title: words.cards,
    site: say(prints.site, language),
    sheet: sheetSizes[workshop.print.sheet],
    sides: isOnBothSides(setting) ? 'long' : 'front',
  })
}

/** Each tile is a sheet of its own, since the backs are glued. */
function posterPieces(setting: Setting): readonly PackPiece[] {
  const { prints, plan, language } = setting
  const options = optionsOf(setting)
  const poster = layOutPoster(threePoster(prints[plan.poster], prints, language), {
    ...options,
    ...tiledSize(options),
  })
  const tiled = inTiles(poster, options)
  return tiled.pages.map((page, place) => ({
    title: '',
    documents: [
      { ...tiled, pages: [page], root: place === 0 ? tiled.root : { role: 'Document', children: [] } },
    ],
  }))
}

function handoutPieces(setting: Setting): readonly PackPiece[] {
  const { prints, topics, language, workshop } = setting
  const questions = prints.questions.ids.flatMap((id) => {
    const question = findQuestion(topics, id)
    return question ? [say(question.prompt, language)] : []
  })
  const there = workshop.people.filter((person) => isThere(person, 0))
  return there.map(() => ({ title: '', documents: [layOutHandout(prints, questions, optionsOf(setting))] }))
}
