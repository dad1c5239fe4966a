import { directionOf } from '../paper/direction.ts'
import type { Paper } from '../paper/paper.ts'
import { withoutGaps } from '../paper/without-gaps.ts'
import { cleanTexts } from '../text/clean-texts.ts'
import type { Faces } from '../text/face.ts'
import { type KnownHan, nothingKnown } from '../text/han-language.ts'
import type { Messages } from '../words/messages.ts'
import { layBlocks } from './blocks.ts'
import { designs, type Edition } from './design.ts'
import type { Frame } from './frame.ts'
import type { Gaps, PagedDocument, Sheet } from './page.ts'
import { place } from './place.ts'
import { runningMarks } from './running.ts'
import type { Setting } from './setting.ts'
import { sheets } from './sheets.ts'
import { group } from './tags.ts'

/** What a paper is laid out for. */
export interface LayoutOptions {
  readonly faces: Faces
  readonly known?: KnownHan // what is known of people who write with Chinese characters
  readonly gaps: Gaps
  readonly sheet: Sheet
  readonly edition: Edition
  readonly messages: Messages
}

/** A paper in its pages, with every mark in its place. */
export function layout(
  written: Paper,
  { faces, known = nothingKnown, gaps, sheet, edition, messages }: LayoutOptions,
): PagedDocument {
  const paper = cleanTexts(written)
  const shown = gaps === 'nothing' ? withoutGaps(paper) : paper
  const rtl = paper.direction === 'rtl'
  const size = sheets[sheet]
  const setting: Setting = {
    faces,
    design: designs[edition],
    gaps: gaps === 'fields' ? 'fields' : 'lines',
    language: paper.language,
    known,
    rtl,
    room: size.bottom - size.top,
    mirrored: paper.direction !== directionOf(paper.language),
    nested: false,
    messages,
  }
  const frame: Frame = { left: size.side, width: size.width - 2 * size.side, rtl }
  const { tags, flows } = layBlocks(shown.blocks, setting, frame)
  const { pages, bookmarks } = place(flows, size)
  return {
    title: paper.title,
    language: paper.language,
    rtl,
    authors: paper.authors,
    root: group('Document', tags),
    pages: pages.map((marks, index) => ({
      width: size.width,
      height: size.height,
      marks: [...marks, ...runningMarks(paper, index + 1, pages.length, { setting, sheet: size, frame })],
    })),
    bookmarks,
  }
}
