import type { Content } from '../templates/content.ts'
import { topicsOf, type WithOwn } from './topics-of.ts'

/** Everything that can be asked, as an alliance knows it: with the questions of its own, and ours in its words. */
export function contentOf<Known extends Pick<Content, 'topics'>>(
  content: Known,
  alliance: WithOwn | null,
): Known {
  const topics = topicsOf(content.topics, alliance)
  return topics === content.topics ? content : { ...content, topics }
}
