import { resolve } from 'node:path'
import { reply } from '../../src/core/alliance/apart/answer-apart.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import type { Listener } from './listener.ts'

type Walk = (someone: Listener, site: string) => Promise<void>

const file = "document.querySelector('input[type=file]')"
const field = 'textarea, input:not([type=radio], [type=checkbox], [type=file])'

/** What is listened to, each by somebody with a fresh browser. */
export const journeys: Readonly<Record<string, Walk>> = {
  'from the first question to the PDF': async (someone, site) => {
    await someone.open(`${site}builder/`, 'the builder')
    await someone.goTo('a[href]', 'Any two people')
    await someone.press('Return')
    await someone.goTo(field, 'Name, person 1')
    await someone.type('Maya')
    await someone.goTo(field, 'Name, person 2')
    await someone.goTo('button', 'All the questions')
    await someone.press('Return')
    await someone.press('Tab')
    await someone.press('Return')
    await someone.type('Tom')
    await someone.goTo('button', 'All the questions')
    await someone.press('Return')
    await someone.goTo(field, 'What brings us together, and why now?')
    await someone.type('To learn.')
    await someone.open(`${site}builder/#paper`, 'the paper')
    await someone.goTo('button', 'Download the PDF')
    await someone.press('Return')
  },

  'the look back': async (someone, site) => {
    await someone.open(`${site}look-again/`, 'the look back')
    await someone.choose(file, resolve('content/examples/coach-and-client.alliance.json'))
    await someone.goTo('button', 'Begin')
    await someone.press('Return')
    for (const key of ['Tab', 'Tab', 'space', 'Right', 'Tab']) await someone.press(key)
    await someone.goTo('button', 'Hand over to Tomás')
    await someone.press('Return')
    await someone.goTo('button', 'Look at the numbers')
    await someone.press('Return')
    await someone.goTo('button', 'Go on to what you agreed')
    await someone.press('Return')
    for (const key of ['Tab', 'space', 'Down', 'Tab']) await someone.press(key)
    await someone.goTo('a[href]', 'Agree')
    await someone.press('Return')
    await someone.goTo('button', 'We agree')
    await someone.press('Return')
    await someone.goTo('button', 'Download the PDF')
    await someone.press('Return')
    await someone.hearOn()
  },

  'the reveal': async (someone, site) => {
    await someone.open(`${site}builder/?example=two-peers`, 'the example of two peers')
    await someone.open(`${site}apart/`, 'answering apart')
    await someone.goTo('button', 'Answer apart')
    await someone.press('Return')
    await someone.goTo('input[type=radio]', 'Leïla Benali')
    await someone.press('space')
    await someone.goTo(field, 'When we see something differently, what do we do?')
    await someone.type('To build it together.')
    await someone.goTo('button', 'Seal my answers')
    await someone.press('Return')
    await someone.press('Return')
    await someone.goTo('button', 'Make the link')
    await someone.press('Return')
    await someone.open(
      `${site}receive/${await replyTo(await someone.valueOf('Your link'))}`,
      'the reply of Gwen',
    )
    await someone.goTo('button', 'Look at both')
    await someone.press('Return')
    await someone.hearOn()
  },

  'a page of the guide': async (someone, site) => {
    await someone.open(`${site}start/what-it-is/`, 'What a designed alliance is')
    await someone.hearAll()
  },
}

/** What the other one sends back, as the end of a link. */
async function replyTo(link: string): Promise<string> {
  const invitation = await receiveLink(new URL(link).hash)
  if (!('step' in invitation) || invitation.step !== 'invitation') throw new Error(`No invitation: ${link}`)
  const answers = { 'disagreement-how': { kind: 'text', text: 'To get it done quickly.' } } as const
  return `#${await packFragment(await reply(invitation, 'p2', answers))}`.replace('##', '#')
}
