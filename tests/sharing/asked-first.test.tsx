// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allRounds } from '../../src/keeping/round-store.ts'
import { hide, holds, named, newScreen, otherDevice, press, reads, said, savedFile } from '../kit/a-screen.ts'
import {
  answer,
  apart,
  beginAsMaya,
  fixFew,
  makeLink,
  openApart,
  openSent,
  purpose,
  seal,
  words,
} from './apart-page.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

function choose(...files: readonly File[]): void {
  const field = named<HTMLInputElement>(apart.take.choose, 'input[type=file]')
  Object.defineProperty(field, 'files', { value: files, configurable: true })
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Tom answers on another device, and gives his answers as a file. */
async function tomAnswers(invitation: string): Promise<File> {
  const back = otherDevice()
  const reply = await tomWrites(invitation)
  back()
  return reply
}

async function tomWrites(invitation: string): Promise<File> {
  await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
  await answer('To teach.')
  await fixFew('finish')
  await reads(apart.repliedTitle)
  press(words.file.save)
  return savedFile()
}

describe('the invitation', () => {
  it('is seen before it is sent', async () => {
    await beginAsMaya()
    await reads(apart.preview.title)
    expect(said('.invitation-preview')).toContain('Maya asks for your answers')
    expect(said('.invitation-preview')).toContain(purpose)
  })

  it('can be sent first, and what comes back stays closed until its author has answered', async () => {
    await beginAsMaya()
    press(apart.askFirst.act)
    await reads(apart.askedTitle)
    const { hash } = location
    const reply = await tomAnswers(await makeLink())
    await openApart(hash)
    await answer('To le')
    choose(reply)
    await reads('the answers of Tom are here.')
    expect(named<HTMLTextAreaElement>(purpose).value).toBe('To le')
    expect(said()).not.toContain('To teach.')
    await answer('To learn.')
    await fixFew('finishAsked')
    await reads(apart.bothTitle)
    await reads('To teach.')
    expect((await allRounds()).map(({ stage }) => stage)).toEqual(['sealed'])
  })

  it('tells whoever is asked that its author has not answered yet', async () => {
    await beginAsMaya()
    press(apart.askFirst.act)
    await reads(apart.askedTitle)
    const invitation = await makeLink()
    otherDevice()
    await openSent(invitation, 'Maya hasn’t answered', apart.cardInvitationDo)
    await reads('Maya hasn’t answered yet either.')
  })

  it('promises no seal where there is none, to its author neither', async () => {
    await beginAsMaya()
    press(apart.askFirst.act)
    await reads(apart.askedTitle)
    const { hash } = location
    const invitation = await makeLink()
    const back = otherDevice()
    const reply = await tomWrites(invitation)
    await reads('When Maya sends answers too')
    const away = otherDevice()
    back()
    await openSent(invitation, 'You sent it before you answered.', apart.cardOwnFirstDo)
    await openApart(hash)
    choose(reply)
    await reads('the answers of Tom are here.')
    await answer('To learn.')
    await fixFew('finishAsked')
    await reads(apart.bothTitle)
    press(apart.sendReveal.two)
    const reveal = await makeLink()
    away()
    await openSent(reveal, 'Maya sends the answers', apart.cardDo.two)
    await reads('To learn.')
  })
})

describe('answers as files', () => {
  it('are taken in several at once, and those that can’t be used are named with the reason', async () => {
    const invitation = await seal('To learn.')
    const { hash } = location
    const reply = await tomAnswers(invitation)
    await openApart(hash)
    await reads(apart.take.nobody)
    choose(new File(['milk'], 'list.json'), reply, reply)
    await reads('list.json holds no answers.')
    await reads('the answers of Tom are here.')
    await reads('the answers of Tom were here already.')
    await reads(apart.take.everybody)
    await holds(async () => expect((await allRounds())[0]).toMatchObject({ replies: [{ by: 'p2' }] }))
  })

  it('can be dropped anywhere on the page', async () => {
    const invitation = await seal('To learn.')
    const { hash } = location
    const reply = await tomAnswers(invitation)
    await openApart(hash)
    const drop = new Event('drop', { cancelable: true })
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [reply] } })
    act(() => {
      dispatchEvent(drop)
    })
    await reads('the answers of Tom are here.')
  })

  it('are taken in by a page that says where the round is kept and for how long', async () => {
    await seal('To learn.')
    await reads(apart.keptWhere)
    await reads('Until you delete it')
  })
})
