import type { PagedDocument } from '../layout/page.ts'
import type { PackPart, PackPiece } from '../pack/bind.ts'
import { layOutGroups } from '../pack/lay-out-groups.ts'
import { layOutNextLook } from '../pack/lay-out-next-look.ts'
import { inTiles, tiledSize } from '../pack/tiles.ts'
import { layOutCards } from '../prints/lay-out-cards.ts'
import { layOutHandout } from '../prints/lay-out-handout.ts'
import { layOutPoster } from '../prints/lay-out-poster.ts'
import { threePoster } from '../prints/posters.ts'
import { sheetSizes } from '../prints/sheet-sizes.ts'
import type { PrintOptions } from '../prints/sheet-writer.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { layOutRunSheet } from '../workshop/lay-out-run-sheet.ts'
import { thereIn } from '../workshop/pairing/to-pair.ts'
import { onOnePage } from './group-paper.ts'
import { blankSheet, cardsIn, handoutQuestions, pulseAsks, sessionOf } from './pack-contents.ts'
import { isLookBack, isOnBothSides, type PackSetting } from './pack-order.ts'

/** Everything that goes to the room, in its order. */
export function partsOf(setting: PackSetting): readonly PackPart[] {
  const { words, workshop } = setting
  const { cards, poster, handouts } = workshop.print
  const one = (document: PagedDocument): readonly PackPiece[] => [{ title: '', documents: [document] }]
  return [
    { kind: 'run-sheet', title: words.runSheet, pieces: one(runSheetOf(setting)) },
    { kind: 'groups', title: words.groups, pieces: one(groupsOf(setting)) },
    { kind: 'papers', title: words.papers, pieces: groupSheets(setting) },
    ...(isOnBothSides(setting)
      ? []
      : [
          {
            kind: 'next-look',
            title: isLookBack(setting) ? words.newPaper : words.nextLook,
            pieces: one(isLookBack(setting) ? blankPaper(setting) : nextLookSheet(setting, '')),
          } as const,
        ]),
    ...(cards ? [{ kind: 'cards', title: words.cards, pieces: one(cardsFor(setting)) } as const] : []),
    ...(poster ? [{ kind: 'poster', title: words.poster, pieces: posterPieces(setting) } as const] : []),
    ...(handouts
      ? [{ kind: 'handouts', title: words.handouts, pieces: handoutPieces(setting) } as const]
      : []),
  ]
}

function optionsOf({ faces, language, workshop }: PackSetting): PrintOptions {
  return { faces, language, ...sheetSizes[workshop.print.sheet] }
}

function runSheetOf(setting: PackSetting): PagedDocument {
  const { words } = setting
  const { sheet, about } = sessionOf(setting)
  return layOutRunSheet(sheet, { ...words, about, foot: words.site }, optionsOf(setting))
}

function groupsOf(setting: PackSetting): PagedDocument {
  return layOutGroups(setting.workshop, setting.rounds, setting.words, optionsOf(setting))
}

/** For each group its paper with the next look on its back, or the look with a new paper on its back. */
function groupSheets(setting: PackSetting): readonly PackPiece[] {
  const { words, papers } = setting
  const looksBack = isLookBack(setting)
  return papers.map(({ order, paper, named }) => {
    const { title } = order
    const front = () => onOnePage(order, paper, setting, setting.faces)
    const document = looksBack ? nextLookSheet(setting, named) : front()
    const { width = 0, height = 0 } = document.pages[0] ?? {}
    const back = () => (looksBack ? front() : nextLookSheet(setting, named, { width, height }))
    return {
      title: named === '' ? title : fill(words.groupOf, { group: title, names: named }),
      documents: isOnBothSides(setting) ? [document, back()] : [document],
    }
  })
}

function nextLookSheet(
  setting: PackSetting,
  names: string,
  size?: Pick<PrintOptions, 'width' | 'height'>,
): PagedDocument {
  const numbers = pulseAsks(setting)
  return layOutNextLook({ words: setting.look, names, numbers }, { ...optionsOf(setting), ...size })
}

function blankPaper(setting: PackSetting): PagedDocument {
  const { order, paper } = blankSheet(setting)
  return onOnePage(order, paper, setting, setting.faces)
}

function cardsFor(setting: PackSetting): PagedDocument {
  const { language, prints, words, workshop, faces } = setting
  return layOutCards(cardsIn(setting), {
    faces,
    language,
    title: words.cards,
    site: say(prints.site, language),
    sheet: sheetSizes[workshop.print.sheet],
    sides: isOnBothSides(setting) ? 'long' : 'front',
  })
}

/** Each tile is a sheet of its own, since the backs are glued. */
function posterPieces(setting: PackSetting): readonly PackPiece[] {
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

function handoutPieces(setting: PackSetting): readonly PackPiece[] {
  const document = layOutHandout(setting.prints, handoutQuestions(setting), optionsOf(setting))
  return thereIn(setting.workshop, 0).map(() => ({ title: '', documents: [document] }))
}
