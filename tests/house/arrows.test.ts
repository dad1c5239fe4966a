import { describe, expect, it } from 'vitest'
import {
  allowedArrows,
  asLine,
  forbiddenArrows,
  hiddenArrows,
  roomOf,
} from '../../scripts/measures/house/arrows.ts'
import { circlesIn } from '../../scripts/measures/house/circles.ts'
import { importsIn, readSources } from '../../scripts/measures/house/imports.ts'
import { knownArrows, knownCircles } from './known.ts'

const sources = readSources()
const imports = importsIn(sources)
const circles = circlesIn(imports).map((circle) => circle.join(', '))
const arrows = forbiddenArrows(imports).map(asLine)
const without = (lines: readonly string[], others: readonly string[]) =>
  lines.filter((line) => !others.includes(line))

describe('the arrows of the house', () => {
  it('are seen in source, scripts, tests and the pages of the guide', () => {
    const folders = new Set(imports.map(({ from }) => from.split('/')[0]))
    expect([...folders].toSorted()).toEqual(['content', 'scripts', 'src', 'tests'])
    expect(imports.length).toBeGreaterThan(4000)
  })

  it('lead only where a room may look; none out of src, and none into the tests', () => {
    expect(without(arrows, knownArrows)).toEqual([])
  })

  it('run in no circle, those of types neither', () => {
    expect(without(circles, knownCircles)).toEqual([])
  })

  it('pass by no public file of a room that has a small surface, and open no store of the browser from outside', () => {
    expect(hiddenArrows(imports).map(asLine)).toEqual([])
  })

  it('leave no entry in the lists of what is known that is no longer needed', () => {
    expect(without(knownArrows, arrows)).toEqual([])
    expect(without(knownCircles, circles)).toEqual([])
  })
})

describe('the table of rooms', () => {
  it('has a room for every folder of src and of scripts', () => {
    const files = sources.map(({ path }) => path).filter((path) => /^(src|scripts)\/[^/]+\//.test(path))
    expect(files.filter((path) => roomOf(path) === undefined && !path.startsWith('src/styles/'))).toEqual([])
  })

  it('lets no room look back into one that looks into it', () => {
    expect(circlesIn(allowedArrows())).toEqual([])
  })
})
