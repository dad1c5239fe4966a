import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExamples, readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../src/core/press/press.ts'
import { lengths } from '../../src/core/templates/length.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'

/** Every PDF that the build has made: templates, mirrored ones too, prints and examples. */
export function builtPdfs(): readonly string[] {
  const files = globSync('public/**/*.pdf').toSorted()
  if (files.length > 0) return files
  throw new Error('The build has made no PDF yet: run `npm run prepare:site`, then try again.')
}

/** What people take home of one alliance: each length as lines, as fields and with nothing empty; large print too. */
const wishes = [
  ...lengths.flatMap((length) =>
    (['lines', 'fields', 'nothing'] as const).map((gaps) => ({ length, gaps, edition: 'standard' as const })),
  ),
  { length: 'two-sides', gaps: 'lines', edition: 'large' },
  { length: 'whole', gaps: 'fields', edition: 'large' },
] as const

/** Makes the finished papers of all examples, in every length and way and on both sheets, into a folder. */
export async function makeFinished(folder: string): Promise<readonly string[]> {
  const supplies = { topics: readTopics(), messages: readMessages(), fonts: await nodeFonts() }
  const templates = new Map(readTemplates().map((template) => [template.id, template]))
  const made = new Date('2026-11-22T00:00:00Z')
  const files: string[] = []
  for (const alliance of readExamples()) {
    const template = templates.get(alliance.template)
    if (!template)
      throw new Error(`content/templates has no "${alliance.template}", which ${alliance.id} is for.`)
    for (const wish of wishes)
      for (const sheet of ['a4', 'letter'] as const) {
        const name = `finished-${alliance.id}-${wish.length}-${wish.edition}-${wish.gaps}-${sheet}.pdf`
        const order = { ...wish, sheet, made, template, alliance, language: alliance.language }
        const { work } = await press(order, supplies)
        writeFileSync(join(folder, name), await pdf.save(work))
        files.push(join(folder, name))
      }
  }
  return files
}
