/**
 * A set of characters as text, the way fonts.json writes it: ranges of code points in base 36, each by its distance
 * from the one before and, where it holds more than one, its length.
 */
export function charactersToText(codePoints: Iterable<number>): string {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b)
  const ranges: string[] = []
  let last = 0
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const first = sorted[from] ?? 0
    while (to < sorted.length && sorted[to] === first + to - from) to++
    const length = to - from
    ranges.push((first - last).toString(36) + (length > 1 ? `-${length.toString(36)}` : ''))
    last = first + length
  }
  return ranges.join(' ')
}

/** The set that charactersToText wrote. */
export function charactersFromText(text: string): ReadonlySet<number> {
  const set = new Set<number>()
  let last = 0
  for (const range of text.split(' ').filter((part) => part !== '')) {
    const [distance = '', length = '1'] = range.split('-')
    const first = last + Number.parseInt(distance, 36)
    last = first + Number.parseInt(length, 36)
    for (let codePoint = first; codePoint < last; codePoint++) set.add(codePoint)
  }
  return set
}
