import { pageBeside } from './page-beside.ts'

/** Where an alliance of this browser is sent to others; the browser tells its id to no server. */
export function sendAddress(id: string): string {
  return `${pageBeside('send')}#id=${id}`
}

/** Where the people of an alliance first answer apart. */
export function apartAddress(id: string): string {
  return `${pageBeside('apart')}#id=${id}`
}

/** Where the people of an alliance say how it is going, each on a device of their own. */
export function pulseApartAddress(id: string): string {
  return `${pageBeside('apart')}#pulse=${id}`
}
