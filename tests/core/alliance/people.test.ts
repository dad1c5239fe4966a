import { describe, expect, it } from 'vitest'
import messages from '../../../content/messages/en.json' with { type: 'json' }
import { calledIn } from '../../../src/builder/people/called.ts'
import { withoutPerson, withPerson } from '../../../src/core/alliance/edit.ts'
import { gatherPeople } from '../../../src/core/alliance/people/gather-people.ts'
import { movePerson } from '../../../src/core/alliance/people/move-person.ts'
import { withPersonBack } from '../../../src/core/alliance/people/person-back.ts'
import { problemsWithPeople } from '../../../src/core/form/missing-names.ts'
import { alliance, template } from '../../sample.ts'

const three = alliance({
  people: [
    { id: 'p1', name: 'Tom', role: 'client' },
    { id: 'p2', name: 'Maya', role: 'coach' },
    { id: 'p3', name: 'Kim', role: 'client' },
  ],
  answers: { 'feedback-how/p3': { kind: 'text', text: 'Gently.' } },
})
const names = ({ people }: typeof three) => people.map(({ name }) => name)

describe('moving a person', () => {
  it('swaps places with the next one in the same role', () => {
    expect(names(movePerson(three, 'p1', 1))).toEqual(['Kim', 'Maya', 'Tom'])
  })

  it('passes over several at once, and everybody between them moves up', () => {
    const five = alliance({
      people: [...'abcde'].map((name, i) => ({ id: `p${i + 1}`, name, role: 'client' })),
    })
    expect(names(movePerson(five, 'p1', 3)).join('')).toBe('bcdae')
    expect(names(movePerson(five, 'p5', -4)).join('')).toBe('eabcd')
  })

  it('is undone by moving back', () => {
    expect(movePerson(movePerson(three, 'p3', -1), 'p3', 1)).toEqual(three)
  })

  it.each([
    ['p1', -1],
    ['p3', 1],
    ['p2', 1],
    ['p9', 1],
  ] as const)('changes nothing when there is nobody to swap with: %s by %i', (id, by) => {
    expect(movePerson(three, id, by)).toBe(three)
  })
})

describe('a new person', () => {
  it('stands beside the others of the same role', () => {
    expect(names(gatherPeople(three))).toEqual(['Tom', 'Kim', 'Maya'])
  })
})

describe('a person who was taken out', () => {
  it('comes back in the old place with the old answers', () => {
    expect(withPersonBack(withoutPerson(three, 'p3'), three, 'p3')).toEqual(three)
  })

  it('comes back only once', () => {
    expect(withPersonBack(three, three, 'p3')).toBe(three)
  })

  it('gets another number, with the old answers, when somebody new has the old one', () => {
    const since = withPerson(withoutPerson(three, 'p3'), 'client', 'Lee')
    expect(since.people.map(({ id }) => id)).toContain('p3')
    const back = withPersonBack(since, three, 'p3')
    expect(names(back)).toEqual(['Tom', 'Maya', 'Kim', 'Lee'])
    expect(back.answers).toEqual({ 'feedback-how/p4': { kind: 'text', text: 'Gently.' } })
  })

  it('finds no place among forty others, and nobody loses theirs', () => {
    const others = Array.from({ length: 40 }, (_, index) => ({
      id: `p${index + 4}`,
      name: '',
      role: 'client',
    }))
    const full = { ...three, people: others }
    expect(withPersonBack(full, three, 'p3')).toBe(full)
  })

  it('does not take back what was written since', () => {
    const since = { ...withoutPerson(three, 'p3'), title: 'Our team' }
    expect(withPersonBack(since, three, 'p3').title).toBe('Our team')
  })
})

describe('whoever goes on', () => {
  it('may when every role has enough names', () => {
    expect(problemsWithPeople(template, alliance())).toEqual([])
  })

  it('is asked for each name that is missing', () => {
    const people = alliance().people.map((person) => ({ ...person, name: '  ' }))
    const fields = problemsWithPeople(template, alliance({ people })).map(({ field }) => field)
    expect(fields).toEqual(['name-p1', 'name-p2'])
  })

  it('is told which of several people in a role has no name yet', () => {
    const people = ['', 'Tomás', ' '].map((name, i) => ({ id: `p${i + 1}`, name, role: 'client' }))
    const least = {
      ...template,
      roles: template.roles.map((role) => ({ ...role, least: role.id === 'client' ? 3 : 0 })),
    }
    const numbers = problemsWithPeople(least, alliance({ people })).map(({ number }) => number)
    expect(numbers).toEqual([1, 3])
  })

  it('may leave the names of further people open', () => {
    const people = [...alliance().people, { id: 'p3', name: '', role: 'client' }]
    expect(problemsWithPeople(template, alliance({ people }))).toEqual([])
  })
})

describe('what a person is called in the form', () => {
  const called = (...names: string[]) => {
    const people = names.map((name, index) => ({ id: `p${index + 1}`, name, role: 'client' }))
    return people.map((person) => calledIn(person, { people }, messages.builder))
  }

  it('is the name', () => {
    expect(called(' Maya ', 'Tom')).toEqual(['Maya', 'Tom'])
  })

  it('is the place of that person alone, where several have no name', () => {
    expect(called('', ' ', '\u200b', 'Maya')).toEqual(['person 1', 'person 2', 'person 3', 'Maya'])
  })

  it('is the name and the place, where two have the same', () => {
    expect(called('Tom', 'Maya', 'Tom')).toEqual(['Tom, person 1', 'Maya', 'Tom, person 3'])
  })
})
