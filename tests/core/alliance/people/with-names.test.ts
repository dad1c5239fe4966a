import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import {
  hasPlace,
  newPersonId,
  withChangedPerson,
  withoutPerson,
} from '../../../../src/core/alliance/edit.ts'
import { withFileVersion } from '../../../../src/core/alliance/file-version.ts'
import { limits } from '../../../../src/core/alliance/limits.ts'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { withListedNames, withoutNames } from '../../../../src/core/alliance/people/with-names.ts'
import { alliance, template } from '../../../sample.ts'

const [role] = template.roles
if (role === undefined) throw new Error('The sample has no role.')
const roles = [
  { ...role, id: 'lead', least: 1, most: 1 },
  { ...role, id: 'member', least: 2, most: 12 },
]
const taking = {
  roles,
  home: 'member',
  nextId: (one: Alliance) => (hasPlace(one) ? newPersonId(one) : null),
  asFile: withFileVersion,
}
const person = (number: number, name: string, role = 'member') => ({ id: `p${number}`, name, role })
const begun = alliance({ people: [person(1, '', 'lead'), person(2, ''), person(3, 'Cem')], answers: {} })
const listed = (names: string) => names.split(' ').map((name) => ({ name, role: undefined }))
const names = ({ people }: typeof begun) => people.map(({ name }) => name)

describe('the names of a list in an alliance', () => {
  it('go to those who have none yet, then to somebody new', () => {
    const { alliance, taken } = withListedNames(begun, listed('Ada Bo'), taking)
    expect(names(alliance)).toEqual(['', 'Ada', 'Cem', 'Bo'])
    expect(taken).toEqual(['p2', 'p4'])
  })

  it('go to the role that stood beside them', () => {
    const { alliance } = withListedNames(begun, [{ name: 'Dina', role: 'lead' }], taking)
    expect(alliance.people[0]).toEqual(person(1, 'Dina', 'lead'))
  })

  it('leave out, and tell of, who is there already', () => {
    const { alliance, there } = withListedNames(begun, listed('Cem Ada Ada'), taking)
    expect(there).toEqual(['Cem', 'Ada'])
    expect(names(alliance)).toEqual(['', 'Ada', 'Cem'])
  })

  it('tell for whom the paper has no place', () => {
    const { noRoom } = withListedNames(
      begun,
      [
        { name: 'X', role: 'lead' },
        { name: 'Y', role: 'lead' },
      ],
      taking,
    )
    expect(noRoom).toEqual(['Y'])
  })

  it('never make more people than an alliance has room for', () => {
    const wide = roles.map((one) => ({ ...one, most: 999 }))
    const many = listed(Array.from({ length: limits.people + 5 }, (_, index) => `N${index}`).join(' '))
    const { alliance, noRoom } = withListedNames(begun, many, { ...taking, roles: wide })
    expect(alliance.people).toHaveLength(limits.people)
    expect(noRoom).toHaveLength(7)
  })

  it('can be read again when they are more than the first version of the file has room for', () => {
    const wide = roles.map((one) => ({ ...one, most: 40 }))
    const many = listed(Array.from({ length: 30 }, (_, index) => `N${index}`).join(' '))
    const { alliance } = withListedNames(begun, many, { ...taking, roles: wide })
    expect(parseAlliance(JSON.stringify(alliance))).toEqual(alliance)
  })

  it('go away again at once, but for whoever was given another name since', () => {
    const taken = withListedNames(begun, listed('Ada Bo'), taking)
    expect(withoutNames(taken.alliance, taken, begun, withoutPerson)).toEqual(begun)
    const since = withChangedPerson(taken.alliance, person(4, 'Boris'))
    expect(names(withoutNames(since, taken, begun, withoutPerson))).toEqual(['', '', 'Cem', 'Boris'])
  })
})
