import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExamples, readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../src/core/press/press.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'

/** Every PDF that the build has made: templates, mirrored ones too, prints and examples. */
export function builtPdfs(): readonly string[] {
  const files = globSync('public/**/*.pdf').toSorted()
  if (files.length > 0) return files
  throw new Error('The build has made no PDF yet: run `npm run prepare:site`, then try again.')
}

/** Makes the finished papers of all examples, on both sheets, into a folder. */
export async function makeFinished(folder: string): Promise<readonly string[]> {
  const supplies = { topics: readTopics(), messages: readMessages(), fonts: await nodeFonts() }
  const templates = new Map(readTemplates().map((template) => [template.id, template]))
  const files: string[] = []
  for (const alliance of readExamples()) {
    const template = templates.get(alliance.template)
    if (!template)
      throw new Error(`content/templates has no "${alliance.template}", which ${alliance.id} is for.`)
    for (const sheet of ['a4', 'letter'] as const) {
      const file = join(folder, `finished-${alliance.id}-${sheet}.pdf`)
      const paper = {
        sheet,
        edition: 'standard',
        gaps: 'lines',
        made: new Date('2026-11-22T00:00:00Z'),
      } as const
      const { work } = await press({ ...paper, template, alliance, language: alliance.language }, supplies)
      writeFileSync(file, await pdf.save(work))
      files.push(file)
    }
  }
  return files
}
