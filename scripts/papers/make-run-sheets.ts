import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readScripts, type Script } from '../../src/content/read-scripts.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { Sheet } from '../../src/core/layout/page.ts'
import { sheetSizes } from '../../src/core/prints/sheet-sizes.ts'
import type { Faces } from '../../src/core/text/face.ts'
import { counted } from '../../src/core/words/format.ts'
import { layOutRunSheet, type RunSheetWords } from '../../src/core/workshop/lay-out-run-sheet.ts'
import { lengthOf } from '../../src/core/workshop/step-times.ts'
import type { RunSheetFile } from '../../src/papers/run-sheets.ts'
import { madeOn } from './made-on.ts'
import type { Supplies } from './supplies.ts'

const folder = resolve('public/downloads/run-sheets')
const language = 'en'

/** Each script of the guide as a run sheet on one page, on both sheets, with an index for the site. */
export async function makeRunSheets({ messages, fonts }: Supplies): Promise<void> {
  const { clock, workshop } = messages
  const scripts = readScripts()
  const text = `${JSON.stringify([scripts, clock.runSheet, workshop.pack])}0123456789–“”`
  const { faces } = await fonts.facesFor({ regular: text, bold: text }, language)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const listed: RunSheetFile[] = []
  for (const script of scripts)
    for (const sheet of ['a4', 'letter'] as const) listed.push(await make({ script, sheet, faces, messages }))
  writeFileSync(join(folder, 'run-sheets.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`make-run-sheets: ${listed.length} run sheets`)
}

interface Wanted {
  readonly script: Script
  readonly sheet: Sheet
  readonly faces: Faces
  readonly messages: Supplies['messages']
}

async function make({ script, sheet, faces, messages: { clock, workshop } }: Wanted): Promise<RunSheetFile> {
  const { id, sheet: run } = script
  const words: RunSheetWords = {
    ...workshop.pack,
    about: counted(clock.minutes, lengthOf(run.steps), language),
    foot: clock.runSheet.foot,
  }
  const document = layOutRunSheet(run, words, { faces, language, ...sheetSizes[sheet] })
  const bytes = await pdf.save({ document, made: madeOn('2026-11'), source: null })
  const file = `run-sheets/${id}-${sheet}.pdf`
  writeFileSync(resolve('public/downloads', file), bytes)
  return { script: id, sheet, file, pages: document.pages.length, bytes: bytes.length }
}
