import { describe, expect, it } from 'vitest'
import { otherKind, type PaperKind } from '../../../src/core/alliance/other-kind.ts'
import { alliance } from '../../sample.ts'

const role = (id: string, least: number, most: number) => ({ id, least, most })
const coaching: PaperKind = { id: 'coach-client', roles: [role('coach', 1, 2), role('client', 1, 12)] }
const managing: PaperKind = { id: 'manager-member', roles: [role('manager', 1, 1), role('member', 1, 3)] }
const team: PaperKind = { id: 'team', roles: [role('mate', 2, 12)] }
const pair: PaperKind = { id: 'two-people', roles: [role('person', 2, 2)] }

const named = (...people: readonly (readonly [string, string])[]) =>
  alliance({ people: people.map(([name, role], index) => ({ id: `p${index + 1}`, name, role })) })
const rolesOf = (...args: Parameters<typeof otherKind>) =>
  otherKind(...args).people.map(({ name, role }) => `${name} ${role}`.trim())

describe('an alliance on a paper of another kind', () => {
  it('keeps every answer, every version and the ids of its people', () => {
    const answers = { 'feedback-how/p2': { kind: 'text', text: 'At once.' } } as const
    const before = alliance({ answers })
    const { template, people, ...after } = otherKind(before, coaching, managing)
    expect({ ...after, template: before.template, people: before.people }).toEqual(before)
    expect(template).toBe('manager-member')
    expect(people.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('puts people into the role in the same place', () => {
    expect(rolesOf(alliance(), coaching, managing)).toEqual(['Maya manager', 'Tom member'])
  })

  it('puts people who find their role full where there is room', () => {
    const three = named(['Maya', 'mate'], ['Tom', 'mate'], ['Ada', 'mate'])
    expect(rolesOf(three, team, managing)).toEqual(['Maya manager', 'Tom member', 'Ada member'])
  })

  it('leaves nobody out when there is no room at all', () => {
    const three = named(['Maya', 'mate'], ['Tom', 'mate'], ['Ada', 'mate'])
    expect(rolesOf(three, team, pair)).toEqual(['Maya person', 'Tom person', 'Ada person'])
  })

  it('makes room for those whom the other paper needs', () => {
    expect(rolesOf(named(['Maya', 'mate']), team, managing)).toEqual(['Maya manager', 'member'])
  })

  it('is as it was when it comes back', () => {
    const there = otherKind(alliance(), coaching, team)
    expect(otherKind(there, team, coaching).people.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })
})
