import { siteAddress } from './site-address.ts'

/** Where an alliance of this browser is sent to others; the browser tells its id to no server. */
export function sendAddress(id: string): string {
  return `${siteAddress('/send/')}#id=${id}`
}

/** Where the people of an alliance first answer apart. */
export function apartAddress(id: string): string {
  return `${siteAddress('/apart/')}#id=${id}`
}
