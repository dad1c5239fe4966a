import { describe, expect, it } from 'vitest'
import { withRole } from '../../../../src/core/alliance/people/change-role.ts'
import { alliance, template } from '../../../sample.ts'

const [role] = template.roles
if (role === undefined) throw new Error('The sample has no role.')
const person = (number: number, role: string) => ({ id: `p${number}`, name: `N${number}`, role })
const roles = (most: number, least: number) => [
  { ...role, id: 'lead', least: 1, most },
  { ...role, id: 'member', least, most: 12 },
]
const group = alliance({ people: [person(1, 'lead'), person(2, 'member'), person(3, 'member')] })
const shown = (result: ReturnType<typeof withRole>) =>
  result?.alliance.people.map(({ id, role }) => `${id} ${role}`).join(', ')

describe('another role for somebody', () => {
  it('is taken where there is room, among those who have it', () => {
    const result = withRole(group, person(3, 'member'), 'lead', roles(2, 1))
    expect(shown(result)).toBe('p1 lead, p3 lead, p2 member')
    expect(result?.instead).toBeNull()
  })

  it('is exchanged where only one can have it', () => {
    const result = withRole(group, person(3, 'member'), 'lead', roles(1, 2))
    expect(shown(result)).toBe('p3 lead, p2 member, p1 member')
    expect(result?.instead).toEqual(person(1, 'lead'))
  })

  it.each([
    ['to the role that they have', person(1, 'lead'), 'lead'],
    ['to one that the paper doesn’t know', person(1, 'lead'), 'chair'],
    ['where nobody could take the old one', person(1, 'lead'), 'member'],
    ['for somebody who isn’t there', person(9, 'lead'), 'member'],
  ])('changes nothing %s', (_, who, wanted) => {
    expect(withRole(group, who, wanted, roles(2, 2))).toBeNull()
  })
})
