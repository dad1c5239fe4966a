import { pageBeside } from '../../kit/addresses/page-beside.ts'

/** The whole address of the page for what was sent, as it stands in links and codes. */
export function receiveAddress(): string {
  return new URL(pageBeside('receive'), location.href).href
}
