/** The questions that a link from the question bank brings along: `#questions=id,id`. */
export function questionsOf(hash: string): readonly string[] {
  const [, list = ''] = hash.match(/^#questions=([a-z0-9,-]+)$/) ?? []
  return list.split(',').filter((id) => id !== '')
}
