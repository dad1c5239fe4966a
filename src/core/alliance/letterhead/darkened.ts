import { isLegible } from './letterhead.ts'

/** The same colour, `#rrggbb`, only as dark as small words need it to be read on a sheet. */
export function darkened(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  for (let percent = 100; percent > 0; percent--) {
    const darker = parts.map((part) =>
      Math.floor((part * percent) / 100)
        .toString(16)
        .padStart(2, '0'),
    )
    if (isLegible(`#${darker.join('')}`)) return `#${darker.join('')}`
  }
  return '#000000'
}
