import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const workflows = globSync('.github/workflows/*.yml')

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly uses?: string // another workflow, which has a file of its own here
  readonly steps?: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

const jobs = (file: string): Job[] => Object.values(parse(readFileSync(file, 'utf8')).jobs)

it('deploys nothing that a check refuses', () => {
  const { check, build, deploy } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8')).jobs
  expect([check.uses, build.needs, deploy.needs]).toEqual(['./.github/workflows/check.yml', 'check', 'build'])
})

it('checks how many lines of each room the tests reach', () => {
  const runs = jobs('.github/workflows/check.yml').flatMap(({ steps = [] }) => steps.map(({ run }) => run))
  expect(runs).toContain('npm run -s coverage')
})

describe.each(workflows)('%s', (file) => {
  it('names each action by its commit', () => {
    const used = jobs(file).flatMap(({ steps = [] }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([])
  })

  it('gives no right to write to a job that runs what npm brings', () => {
    const running = jobs(file).filter(({ steps = [] }) => steps.some(({ run }) => /npm|\.ci/.test(run ?? '')))
    const above = parse(readFileSync(file, 'utf8')).permissions
    const rights = running.flatMap(({ permissions }) =>
      Object.values(permissions ?? above ?? { all: 'write' }),
    )
    expect(rights.filter((right) => right !== 'read')).toEqual([])
  })

  it('leaves no key to the repository among the files', () => {
    const checkouts = jobs(file).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout')),
    )
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true)
  })
})
