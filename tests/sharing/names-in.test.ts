import { describe, expect, it } from 'vitest'
import { readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { inviteFirst } from '../../src/core/alliance/apart/answer-apart.ts'
import { invitedIn } from '../../src/sharing/apart/invitation/asked-in.ts'
import { namesIn } from '../../src/sharing/names-in.ts'
import { alliance } from '../sample.ts'

const messages = readMessages('en')
const content = { templates: readTemplates(), topics: readTopics() }
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '')
const teamOf = (count: number, title: string) =>
  alliance({
    template: 'team',
    title,
    people: Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      name: `P${index + 1}`,
      role: 'member',
    })),
  })
const namesOf = (count: number, title = 'Aurora') => namesIn(teamOf(count, title), content, 'en', messages)

describe('the people of a round', () => {
  it.each([
    [2, 'Aurora', 'P1 and P2'],
    [3, 'Aurora', 'Aurora'],
    [3, ' ', 'P1, P2, and P3'],
  ])('%i of them with the title “%s” are called %s', (count, title, called) => {
    expect(bare(namesOf(count, title).called)).toBe(called)
  })

  it.each([
    [3, 'P2 and P3'],
    [7, 'P2, P3, P4, P5, P6, and P7'],
    [8, messages.sharing.apart.others],
  ])('of %i, those who are asked are %s', (count, said) => {
    const invitation = inviteFirst(teamOf(count, ''), 'p1')
    expect(bare(invitedIn(invitation, namesOf(count), messages.sharing.apart))).toBe(said)
  })
})
