import { describe, expect, it } from 'vitest'
import { readTemplateFiles } from '../../../src/content/read-content.ts'
import { findKinds } from '../../../src/core/templates/find-kind.ts'

const kinds = readTemplateFiles().map(({ id, title, search, description }) => ({
  ...{ id, title: title.en, search: search.en, about: description.en },
}))

/** What people type, and the kind that must come first. */
const first = [
  ['our uni project', 'student-team'],
  ['Group Assignment', 'student-team'],
  ['team contract', 'student-team'],
  ['capstone', 'student-team'],
  ['hackathon', 'student-team'],
  ['a classmate does no work', 'student-team'],
  ['free riders', 'student-team'],
  ['student team', 'student-team'],
  ['coursework with 4 people', 'student-team'],
  ['working agreement', 'team'],
  ['team charter', 'team'],
  ['scrum team', 'team'],
  ['our department', 'team'],
  ['colleagues', 'team'],
  ['my new boss', 'manager-member'],
  ['line manager', 'manager-member'],
  ['1:1', 'manager-member'],
  ['direct reports', 'manager-member'],
  ['onboarding a new employee', 'manager-member'],
  ['coaching contract', 'coach-client'],
  ['executive coach', 'coach-client'],
  ['my coachee', 'coach-client'],
  ['co-founders', 'co-founders'],
  ['my cofounder', 'co-founders'],
  ['Flatmates', 'household'],
  ['roommate agreement', 'household'],
  ['house rules', 'household'],
  ['moving in with my girlfriend', 'household'],
  ['who does the dishes', 'household'],
  ['cleaning rota', 'household'],
  ['business partner', 'co-founders'],
  ['we start a company', 'co-founders'],
  ['my sister', 'two-people'],
  ['mentorship', 'mentor-mentee'],
  ['PhD', 'doctoral-student'],
  ['thesis supervisor', 'doctoral-student'],
  ['my PhD advisor', 'doctoral-student'],
  ['dissertation', 'doctoral-student'],
  ['grad school', 'doctoral-student'],
  ['doctoral candidates', 'doctoral-student'],
  ['expectations with my professor', 'doctoral-student'],
  ['mentoring compact for our lab', 'doctoral-student'],
  ['who is first author', 'doctoral-student'],
  ['master’s thesis', 'doctoral-student'],
  ['apprentices', 'mentor-mentee'],
  ['reasonable adjustments', 'adjustments'],
  ['adjustment passport', 'adjustments'],
  ['accommodations', 'adjustments'],
  ['ADHD', 'adjustments'],
  ['I’m autistic', 'adjustments'],
  ['back to work after burnout', 'adjustments'],
  ['long covid', 'adjustments'],
  ['disabled employee', 'adjustments'],
  ['hire a facilitator', 'facilitator-client'],
  ['away day', 'facilitator-client'],
  ['our offsite', 'facilitator-client'],
  ['facilitation contract', 'facilitator-client'],
  ['a consultant and a client', 'facilitator-client'],
  ['freelancer', 'facilitator-client'],
  ['workshop brief', 'facilitator-client'],
  ['workshop', 'group'],
  ['class rules', 'group'],
  ['a training course', 'group'],
  ['onboar', 'manager-member'],
] as const

describe('looking for a paper in one’s own words', () => {
  it.each(first)('“%s” leads to %s first', (query, id) => {
    expect(findKinds(query, kinds)[0]).toBe(id)
  })

  it.each(['', '   ', 'the our with', 'xylophone', ':::'])('“%s” leads nowhere', (query) => {
    expect(findKinds(query, kinds)).toEqual([])
  })

  it('knows a word without its accents', () => {
    expect(findKinds('MENTÓR', kinds)[0]).toBe('mentor-mentee')
  })

  it('leaves out what is meant far less than the first', () => {
    expect(findKinds('student project team', kinds)).not.toContain('coach-client')
  })
})
