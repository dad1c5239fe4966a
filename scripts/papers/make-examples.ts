import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { messagesFor } from '../../src/content/read-content.ts'
import { allianceText } from '../../src/core/formats/json.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../src/core/press/press.ts'
import type { Supplies } from './supplies.ts'

const files = resolve('public/examples')
const papers = resolve('public/downloads/examples')

/** Each example as the file that the builder opens, and as its PDF, dated on the day of its newest agreement. */
export async function makeExamples(supplies: Supplies): Promise<void> {
  for (const folder of [files, papers]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const templates = new Map(supplies.templates.map((template) => [template.id, template]))
  for (const alliance of supplies.examples) {
    const template = templates.get(alliance.template)
    if (!template)
      throw new Error(
        `The example ${alliance.id} is for the template "${alliance.template}", which does not exist.`,
      )
    const made = new Date(`${alliance.revisions.at(-1)?.on ?? '2026-01-01'}T00:00:00Z`)
    const order = {
      template,
      alliance,
      language: alliance.language,
      sheet: 'a4',
      edition: 'standard',
      gaps: 'nothing',
      made,
    } as const
    const messages = messagesFor(alliance.language)
    const { work } = await press(order, { ...supplies, messages })
    writeFileSync(`${papers}/${alliance.id}.pdf`, await pdf.save(work))
    writeFileSync(`${files}/${alliance.id}.alliance.json`, allianceText(alliance))
  }
  console.log(`make-examples: ${supplies.examples.length} alliances`)
}
