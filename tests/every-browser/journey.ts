import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { atThePaper, beginAsTwo, openAwake, openBuilder, openSend, search, seesPages, visit } from './acts.ts'
import type { Tab } from './drivers/tab.ts'
import { give, held, meets, press, sees, take, until, write } from './hands.ts'
import { checkPdf, saysInPdf } from './pdf.ts'

/** What the steps of a journey share: two people's tabs, the site, and what was made on the way. */
export interface World {
  readonly maya: Tab
  readonly tom: Tab
  readonly newcomer: Tab // somebody who comes when the others have done everything
  readonly site: { readonly address: string; stop(): Promise<void> }
  readonly made: { pdf: string; reply: string } // the path of a file, and a link
}

type Walk = (world: World) => Promise<void>

const names = ['Zoë Łukasz', 'محمد علي', '山田 太郎'] as const
const asked = 'When we see something differently, what do we do?' // one of the few that are ticked when people answer apart
const purpose = 'What brings us together, and why now?'
const answer = 'To learn, all of us: wir, نحن, 私たち.'
const passphrase = 'quiet otters dance alone'

/** Everything that somebody may want here, in the order in which one does it. */
export const journey = {
  'theme: dark stays': async ({ maya, site }) => {
    await maya.open(site.address)
    await meets(maya, 'field', 'Select theme')
    await maya.read("document.querySelector('starlight-theme-select select').focus()")
    await maya.type('D')
    await until(maya, "document.documentElement.dataset.theme === 'dark'")
    await maya.open(`${site.address}start/what-it-is/`)
    await until(maya, "document.documentElement.dataset.theme === 'dark'")
  },

  'search: finds, and Escape closes': async ({ maya }) => {
    await search(maya, 'feedback')
    await maya.press('Escape')
    if (await maya.read("document.querySelector('.search-dialog').open")) await maya.press('Escape')
    await until(maya, "!document.querySelector('.search-dialog').open", 'Escape closes the search')
  },

  'begin: a team': async ({ maya, site }) => {
    await openBuilder(maya, site.address)
    await press(maya, 'link', 'Team')
    await meets(maya, 'heading', 'Who takes part?')
  },

  'names: Latin, Arabic, Japanese': async ({ maya }) => {
    await write(maya, 'Name, person 1', names[0])
    await write(maya, 'Name, person 2', names[1])
    await press(maya, 'button', 'Add another')
    await write(maya, 'Name, person 3', names[2])
    await press(maya, 'button', 'All the questions')
    await meets(maya, 'heading', 'Why we are here')
  },

  'answers: kept as one types': async ({ maya }) => {
    await write(maya, purpose, answer)
    await sees(maya, 'Saved on this device')
  },

  'preview: at the first edit': ({ maya }) => seesPages(maya),

  'reload: nothing is lost': async ({ maya }) => {
    await maya.reload()
    expect(await held(maya, purpose)).toBe(answer)
  },

  'PDF: on the first press': async ({ maya, made }) => {
    await maya.reload()
    await atThePaper(maya)
    made.pdf = await take(maya, 'button', 'Download the PDF', '.pdf')
    await meets(maya, 'heading', 'Your PDF is ready')
    checkPdf(made.pdf)
    expect(saysInPdf(made.pdf, [names[0], names[2]])).toEqual([])
  },

  'open it again: in another browser': async ({ tom, site, made }) => {
    await openBuilder(tom, site.address)
    await give(tom, 'Choose a file', made.pdf)
    await meets(tom, 'heading', 'Check what you wrote')
    for (const text of [...names, answer]) await sees(tom, text)
  },

  'Word: the names are in it': async ({ maya }) => {
    await atThePaper(maya)
    const file = await take(maya, 'button', 'Save as Word', '.docx')
    const document = unzipSync(readFileSync(file))['word/document.xml']
    const text = new TextDecoder().decode(document)
    for (const name of names) expect(text).toContain(name)
  },

  'Markdown: the answer is in it': async ({ maya }) => {
    const file = await take(maya, 'button', 'Save as Markdown', '.md')
    expect(readFileSync(file, 'utf8')).toContain('To learn, all of us')
  },

  'data file: holds everything': async ({ maya }) => {
    const file = await take(maya, 'button', 'Save the data file', '.json')
    const { people, answers } = JSON.parse(readFileSync(file, 'utf8'))
    expect(people.map(({ name }: { name: string }) => name)).toEqual(names)
    expect(JSON.stringify(answers)).toContain(answer)
  },

  'send and receive: a plain link': async ({ maya, tom, site }) => {
    await beginAsTwo(maya, site.address, answer)
    await openSend(maya, site.address)
    await press(maya, 'button', 'Make the link')
    await tom.open(await held(maya, 'Your link'))
    await meets(tom, 'heading', 'For you: Maya and Tom')
    await until(tom, "location.hash === ''", 'the link leaves the address')
    await press(tom, 'button', 'Open it in the builder')
    await meets(tom, 'heading', 'Check what you wrote')
    await sees(tom, answer)
  },

  'locked link: a wrong passphrase, and the right one': async ({ maya, tom, site }) => {
    await openSend(maya, site.address)
    await press(maya, 'choice', 'Lock the link with a passphrase')
    await write(maya, 'Passphrase', passphrase)
    await press(maya, 'button', 'Make the link')
    await tom.open(await held(maya, 'Your link'))
    await meets(tom, 'heading', 'The link is locked')
    await write(tom, 'Passphrase', 'loud otters dance alone')
    await press(tom, 'button', 'Unlock')
    await sees(tom, 'This passphrase doesn’t open it')
    await write(tom, 'Passphrase', passphrase)
    await press(tom, 'button', 'Unlock')
    await meets(tom, 'heading', 'You have all of this already')
  },

  'apart: each answers alone': async ({ maya, tom, site, made }) => {
    await openAwake(maya, `${site.address}apart/`)
    await press(maya, 'button', 'Answer apart: Maya and Tom')
    await press(maya, 'choice', 'Maya')
    await write(maya, asked, 'To build it together.')
    for (const button of ['Seal my answers', 'Yes, seal them as they are', 'Make the link'])
      await press(maya, 'button', button)
    await tom.open(await held(maya, 'Your link'))
    await press(tom, 'button', 'Answer alone now')
    await write(tom, asked, 'To get it done quickly.')
    await press(tom, 'button', 'I have finished')
    await press(tom, 'button', 'Yes, I have finished')
    await press(tom, 'button', 'Make the link')
    made.reply = await held(tom, 'Your link')
  },

  'apart: both are looked at': async ({ maya, made }) => {
    await maya.open(made.reply)
    await meets(maya, 'heading', 'Tom has answered')
    await press(maya, 'button', 'Look at both')
    await meets(maya, 'heading', 'Side by side')
    for (const text of ['To build it together.', 'To get it done quickly.']) await sees(maya, text)
  },

  'look again: the next version': async ({ maya, site }) => {
    await openAwake(maya, `${site.address}look-again/`)
    await give(maya, 'Choose a file', resolve('content/examples/coach-and-client.alliance.json'))
    await press(maya, 'button', 'Begin')
    await meets(maya, 'heading', 'Maya Okafor, how is it going?')
    await press(maya, 'link', 'Agree')
    await press(maya, 'button', 'We agree')
    await meets(maya, 'heading', 'Version 2, agreed on ')
    checkPdf(await take(maya, 'button', 'Download the PDF', '.pdf'))
  },

  'cards: of one’s own choice': async ({ tom, site }) => {
    await tom.open(`${site.address}templates/cards/#questions=why-purpose,feedback-how`)
    checkPdf(await take(tom, 'button', 'Make the cards', '.pdf'))
    await sees(tom, 'The PDF is among your downloads.')
  },

  'templates: a paper to fill in': async ({ tom, site }) => {
    await tom.open(`${site.address}templates/`)
    await press(tom, 'choice', 'Fill in on the screen')
    checkPdf(await take(tom, 'link', 'Download', '.pdf'))
  },

  'offline: the line is cut, and all comes': async ({ maya, newcomer, site }) => {
    for (const tab of [newcomer, maya]) await visit(tab, site.address)
    await site.stop()
    await maya.open(`${site.address}start/what-it-is/`)
    await meets(maya, 'heading', 'What')
    await search(maya, 'feedback')
    await openBuilder(maya, site.address)
    await press(maya, 'link', 'Coach and client')
    await meets(maya, 'heading', 'Who takes part?')
  },

  'offline: a PDF, where none was made before': async ({ newcomer, site }) => {
    await beginAsTwo(newcomer, site.address, 'To learn.') // letters of other scripts are kept when they were used once
    await seesPages(newcomer)
    await atThePaper(newcomer)
    checkPdf(await take(newcomer, 'button', 'Download the PDF', '.pdf'))
  },
} satisfies Record<string, Walk>
