import { describe, expect, it } from 'vitest'
import { messagesFor, readTemplates } from '../../../src/content/read-content.ts'
import { allianceSchema } from '../../../src/core/alliance/alliance.ts'
import { entryName } from '../../../src/core/roster/entry-name.ts'
import type { RosterPaper, RosterPerson } from '../../../src/core/roster/roster.ts'
import { rosterAlliance } from '../../../src/core/roster/roster-alliance.ts'

const speech = { language: 'en', messages: messagesFor('en') }

function allianceOf(id: string, people: readonly RosterPerson[], wishes: Partial<RosterPaper> = {}) {
  const template = readTemplates().find((one) => one.id === id)
  if (!template) throw new Error(`There is no template ${id}.`)
  return rosterAlliance(
    { rows: [2], people, team: '', on: null, look: null, ...wishes },
    template,
    'x',
    speech,
  )
}

const rolesOf = (id: string, ...people: RosterPerson[]) =>
  allianceOf(id, people).people.map(({ name, role }) => `${name}: ${role}`)

const ada = { name: 'Ada', role: '' }
const bo = { name: 'Bo', role: '' }

describe('the alliance of one paper of a roster', () => {
  it.each([
    ['a person of a team alone', rolesOf('team', ada), ['Ada: member']],
    ['the other of two who talk has a place', rolesOf('two-people', ada), ['Ada: person', ': person']],
    ['whose paper it is has the last role', rolesOf('coach-client', ada), [': coach', 'Ada: client']],
    ['the other has the first role', rolesOf('coach-client', ada, bo), ['Bo: coach', 'Ada: client']],
    [
      'a role of the template is taken by its title',
      rolesOf('manager-member', { name: 'Ada', role: 'MANAGER' }, bo),
      ['Ada: manager', 'Bo: member'],
    ],
    [
      'two with the same role, where there is room for one',
      rolesOf('mentor-mentee', { name: 'Ada', role: 'Mentor' }, { name: 'Bo', role: 'Mentor' }),
      ['Ada: mentor', 'Bo: mentee'],
    ],
  ])('%s', (_, made, roles) => {
    expect(made).toEqual(roles)
  })

  it('names alone make the title; a team and a role of one’s own stand beside them', () => {
    expect(allianceOf('team', [ada]).title).toBe('')
    expect(allianceOf('team', [ada], { team: 'Ward 3' }).title).toBe('Ada · Ward 3')
    expect(allianceOf('two-people', [{ name: 'Ada', role: 'Nurse' }, bo]).title).toBe('Ada (Nurse) and Bo')
  })

  it('the day of the next look is the answer to the question that asks for it', () => {
    const { answers } = allianceOf('team', [ada], { look: '2027-06-03' })
    expect(answers).toEqual({ 'check-ins-first': { kind: 'date', on: '2027-06-03' } })
  })

  it('is one that opens, however long the words are', () => {
    const person = { name: 'n'.repeat(120), role: 'r'.repeat(80) }
    const team = [80, 80].map((letters) => 't'.repeat(letters)).join(' / ') // of two rows on one paper
    const alliance = allianceOf('two-people', [person, person], { team })
    expect(allianceSchema.safeParse(alliance).success).toBe(true)
  })
})

describe('the name of a file among many', () => {
  it.each([
    [0, 3, ['Ada Lovelace'], '001 Ada Lovelace.pdf'],
    [999, 1000, ['Ada', 'Ben'], '1000 Ada, Ben.pdf'],
    [0, 1, ['../../etc/passwd'], '001 .. .. etc passwd.pdf'],
    [0, 1, ['\u202eAda: "x"?'], '001 Ada x.pdf'],
    [0, 1, ['محمد علي'], '001 محمد علي.pdf'],
    [0, 1, ['...'], '001.pdf'],
  ])('%i of %i, %s', (place, count, names, name) => {
    expect(entryName(place, count, names)).toBe(name)
  })

  it('is cut between letters, where it is too long for a file system', () => {
    const name = entryName(0, 1, ['👩🏽‍🚀'.repeat(100)])
    expect(new TextEncoder().encode(name).length).toBeLessThan(200)
    expect(name.replace(/^001 |\.pdf$/g, '').replaceAll('👩🏽‍🚀', '')).toBe('')
  })
})
