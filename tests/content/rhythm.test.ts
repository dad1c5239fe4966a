import { expect, it } from 'vitest'
import { pagesToMeasure } from '../../scripts/measures/pages-to-measure.ts'
import { faultsOf } from '../../scripts/measures/rhythm.ts'

it.each(pagesToMeasure())('reads like one person speaking: $page', ({ rhythm }) => {
  expect({ ...rhythm, faults: faultsOf(rhythm) }).toMatchObject({ faults: [] })
})
