import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readMyPart } from '../../src/content/read-content.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../src/core/press/press.ts'
import { madeOn } from './made-on.ts'
import type { Supplies } from './supplies.ts'

const folder = resolve('public/downloads/my-part')

/** The page about oneself as a blank one: to print and to fill in, on every sheet and for both directions. */
export async function makeMyPart(supplies: Supplies): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const template = readMyPart()
  const made = madeOn(template.edition)
  const common = {
    template,
    alliance: null,
    language: 'en',
    length: 'one-page',
    edition: 'standard',
    made,
  } as const
  for (const sheet of ['a4', 'letter'] as const)
    for (const direction of ['ltr', 'rtl'] as const)
      for (const gaps of ['lines', 'fields'] as const) {
        const { work } = await press({ ...common, sheet, direction, gaps }, supplies)
        const name = `my-part-${sheet}${gaps === 'fields' ? '-fillable' : ''}${direction === 'rtl' ? '-rtl' : ''}.pdf`
        writeFileSync(join(folder, name), await pdf.save(work))
      }
  console.log('make-my-part: 8 papers')
}
