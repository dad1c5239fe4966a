import { pageBeside } from './page-beside.ts'

/** Where an alliance of this browser is looked at again; the browser tells its id to no server. */
export function lookAgainAddress(id: string): string {
  return `${pageBeside('look-again')}#id=${id}`
}
