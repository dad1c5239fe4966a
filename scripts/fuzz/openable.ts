import { readExamples, readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { invite, reply, reveal } from '../../src/core/alliance/apart/answer-apart.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { type Short, shorten } from '../../src/core/alliance/sending/short/shorten.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../src/core/press/press.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { firstFile } from './museum.ts'
import { passphrase } from './passphrase.ts'

/** One good thing of each sort that people can open, from which the bad ones are made. */
export interface Openable {
  readonly json: readonly string[]
  readonly links: readonly string[]
  readonly shorts: readonly Short[] // what links hold before they are packed
  readonly lockedLinks: readonly string[]
  readonly pdfs: readonly Uint8Array[]
}

export async function openable(): Promise<Openable> {
  const examples = readExamples()
  const [small] = examples.toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)
  if (small === undefined) throw new Error('There are no examples in content/examples. Write one.')
  const apart = await answeredApart(small)
  const lock = { passphrase, random: new Uint8Array(28) } // the same bytes each time, so that a run can be repeated
  const links = [await packFragment(small), ...(await Promise.all(apart.map((one) => packFragment(one))))]
  return {
    json: [firstFile(), ...[...examples, ...apart].map((one) => JSON.stringify(one))],
    links: links.map(String),
    shorts: [...examples, ...apart].map(shorten),
    lockedLinks: [String(await packFragment(small, lock))],
    pdfs: [await pdfOf(small, 'lines'), await pdfOf(small, 'fields')],
  }
}

async function answeredApart(alliance: Alliance) {
  const [first, second] = alliance.people
  if (first === undefined || second === undefined) throw new Error(`${alliance.id} needs two people.`)
  const kept = await invite(alliance, first.id, new Uint8Array(32))
  const replied = await reply(kept.invitation, second.id, alliance.answers)
  const revealed = await reveal(kept, replied)
  return revealed === null ? [kept.invitation, replied] : [kept.invitation, replied, revealed]
}

async function pdfOf(alliance: Alliance, gaps: 'lines' | 'fields'): Promise<Uint8Array> {
  const template = findTemplate(readTemplates(), alliance.template)
  if (template === undefined)
    throw new Error(`There is no template ${alliance.template} in content/templates.`)
  const order = {
    template,
    alliance,
    language: alliance.language,
    sheet: 'a4',
    gaps,
    edition: 'standard',
  } as const
  const supplies = { topics: readTopics(), messages: readMessages(), fonts: await nodeFonts() }
  const { work } = await press({ ...order, made: new Date(0) }, supplies)
  return await pdf.save(work)
}
