import { type EditRun, editsBetween } from '../../src/core/alliance/comparing/edits.ts'

const around = 2
const most = 80
const signs = { plain: ' ', added: '+', removed: '-' } as const

/** What has changed in a text, as a unified diff with two lines around each change, and no more than a screen of it. */
export function unifiedDiff(before: string, after: string): string {
  const lines = editsBetween(before.split('\n'), after.split('\n')).flatMap(signed)
  const changed = lines.flatMap((line, index) => (line.startsWith(' ') ? [] : [index]))
  const shown = lines.flatMap((line, index) => {
    const isNear = changed.some((one) => Math.abs(one - index) <= around)
    const isGap = !isNear && changed.some((one) => one - index === around + 1)
    return isNear ? [line] : isGap ? ['@@'] : []
  })
  const left = shown.length - most
  return [...shown.slice(0, most), ...(left > 0 ? [`… and ${left} more lines`] : [])].join('\n')
}

function signed({ style, items }: EditRun): readonly string[] {
  return items.map((item) => `${signs[style]}${item}`)
}
