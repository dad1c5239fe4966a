import { openHash } from './open-hash.ts'
import { pageBeside } from './page-beside.ts'

/** Where an alliance of this browser is read; the browser tells its id to no server. */
export function readAddress(id: string): string {
  return pageBeside('read') + openHash(id)
}
