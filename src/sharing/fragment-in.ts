/** The part of a link that holds something, from whatever somebody pasted; nothing when there is none. */
export function fragmentIn(text: string): string | undefined {
  const [found] = text.match(/(?:alliance|sealed)-\d+\.[\w-]*/) ?? []
  return found
}
