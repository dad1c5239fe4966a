import { directionOf } from '../paper/direction.ts'
import { hasRoster } from '../paper/kinds-of-block.ts'
import type { Paper } from '../paper/paper.ts'
import { cleanTexts } from '../text/clean-texts.ts'
import type { Faces } from '../text/face.ts'
import { type KnownHan, nothingKnown } from '../text/han-language.ts'
import type { Messages } from '../words/messages.ts'
import { layBlocks } from './blocks.ts'
import { type Design, designs, type Edition } from './design.ts'
import type { Frame } from './frame.ts'
import {
  type LetterheadFoot,
  layLetterheadFoot,
  letterheadMarks,
  type PagePlace,
  withRoomFor,
} from './letterhead.ts'
import type { Gaps, PagedDocument, Sheet } from './page.ts'
import { type PlacedFlow, place } from './place.ts'
import { layRows, type RowPages } from './rows/lay-rows.ts'
import { rowDesigns } from './rows/row-design.ts'
import { runningMarks } from './running.ts'
import type { KeptBlocks, Setting } from './setting.ts'
import { rowSheet, type SheetSize, sheets } from './sheets.ts'
import { group } from './tags.ts'

/** What a paper is laid out for. */
export interface LayoutOptions {
  readonly faces: Faces
  readonly known?: KnownHan // what is known of people who write with Chinese characters
  readonly gaps: Gaps // with nothing for them, only places to sign are left in the paper
  readonly sheet: Sheet
  readonly edition: Edition
  readonly messages: Messages
  readonly kept?: KeptBlocks | null | undefined // for whoever lays out the same paper again and again
}

/** A paper in its pages, and how it came to stand there, for whoever looks into the layout. */
export interface LaidOut extends PagedDocument {
  readonly sheet: SheetSize
  readonly placed: readonly PlacedFlow[]
}

/** A paper in its pages, with every mark in its place. */
export function layout(written: Paper, options: LayoutOptions): LaidOut {
  options.kept?.begin()
  const paper = cleanTexts(written)
  return paper.arrangement === 'rows' ? layOutInRows(paper, options) : running(paper, options)
}

function running(paper: Paper, options: LayoutOptions): LaidOut {
  const whole = sheets[options.sheet]
  const frame = frameOn(whole, paper)
  const design = designs[options.edition]
  const measured = settingFor(paper, options, design, whole)
  const foot = layLetterheadFoot(paper, { setting: measured, sheet: whole, frame })
  const sheet = withRoomFor(foot, whole)
  const setting = settingFor(paper, options, design, sheet)
  const { tags, flows } = layBlocks(paper.blocks, setting, frame)
  return paged(paper, { tags, ...place(flows, sheet) }, { setting, sheet, frame, foot })
}

function layOutInRows(paper: Paper, options: LayoutOptions): LaidOut {
  const isWide = options.edition === 'standard' && hasRoster(paper)
  const whole = rowSheet(options.sheet, isWide)
  const frame = frameOn(whole, paper)
  const [comfortable] = rowDesigns[options.edition]
  const measured = { ...settingFor(paper, options, comfortable, whole), inRows: true }
  const foot = layLetterheadFoot(paper, { setting: measured, sheet: whole, frame })
  const sheet = withRoomFor(foot, whole)
  const settings = rowDesigns[options.edition].map((design) => ({
    ...settingFor(paper, options, design, sheet),
    design,
    inRows: true,
  }))
  const isBlank = paper.blocks.some((block) => block.kind === 'title' && block.places.length > 0)
  const laid = layRows(paper, { settings, sheet, frame, isWide, isBlank })
  const [setting] = settings
  if (setting === undefined) throw new Error('A paper in rows needs a design.')
  return paged(paper, laid, { setting, sheet, frame, foot })
}

function settingFor(
  paper: Paper,
  { faces, known = nothingKnown, gaps, messages, kept = null }: LayoutOptions,
  design: Design,
  sheet: SheetSize,
): Setting {
  return {
    faces,
    design,
    gaps: gaps === 'fields' ? 'fields' : 'lines',
    language: paper.language,
    known,
    rtl: paper.direction === 'rtl',
    room: sheet.bottom - sheet.top,
    headroom: sheet.top - sheet.head,
    mirrored: paper.direction !== directionOf(paper.language),
    nested: false,
    inRows: false,
    messages,
    kept,
  }
}

function frameOn({ side, width }: SheetSize, { direction }: Paper): Frame {
  return { left: side, width: width - 2 * side, rtl: direction === 'rtl' }
}

function paged(
  paper: Paper,
  { tags, pages, bookmarks, placed }: RowPages,
  place: PagePlace & { readonly foot: LetterheadFoot | null },
): LaidOut {
  const { width, height } = place.sheet
  const { foot } = place
  return {
    title: paper.title,
    language: paper.language,
    rtl: place.frame.rtl,
    authors: paper.authors,
    root: group('Document', foot === null ? tags : [...tags, foot.tag]),
    pages: pages.map((marks, index) => ({
      width,
      height,
      marks: [
        ...marks,
        ...runningMarks(paper, index + 1, pages.length, place),
        ...(foot === null ? [] : letterheadMarks(foot, [paper, index + 1, pages.length], place)),
      ],
      ...(paper.colour !== undefined && { accent: paper.colour }),
    })),
    bookmarks,
    sheet: place.sheet,
    placed,
  }
}
