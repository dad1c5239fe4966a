import { HeadingLevel } from 'docx'
import type { Block, Gap, Title } from '../../paper/paper.ts'
import { type BlockContext, inCell } from './place.ts'
import { letterheadLine, wordBlocks } from './word-blocks.ts'
import { writingLines } from './word-gap.ts'
import { bodyParagraph, runs, styled, type WordElement } from './word-paragraph.ts'
import { tableOf, tableRow } from './word-tables.ts'

/** What stands at the head of a paper in rows: on a blank one with places to write. */
export function headBlock(block: Block, place: BlockContext): WordElement[] {
  return block.kind === 'title' && block.places.length > 0
    ? headTable(block, place)
    : wordBlocks([block], place)
}

/** The title of a blank paper, with the places for names and the day beside it. */
function headTable({ head, text, places }: Title, place: BlockContext): WordElement[] {
  const { design } = place
  const each = Math.min(design.title.size * 20 * 8, Math.floor((place.width * 0.68) / places.length))
  const widths = [place.width - each * places.length, ...places.map(() => each)]
  const title = bodyParagraph(runs(text, place), inCell(place, widths, 0), {
    heading: HeadingLevel.TITLE,
    spacing: { after: 0 },
  })
  const cells = places.map((gap, index) => placeToWrite(gap, inCell(place, widths, index + 1)))
  const row = tableRow([[title], ...cells], widths, place, { atFoot: true })
  return [...letterheadLine(head, place), ...tableOf([row], widths, place)]
}

function placeToWrite(gap: Gap, place: BlockContext): WordElement[] {
  const label = gap.shape.kind === 'date' ? place.messages.paper.date : gap.label.replace(/[:：].*$/, '')
  return [styled(label, 'Caption', place), ...writingLines(1, place, Math.round(place.design.writing * 0.72))]
}
