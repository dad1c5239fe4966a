import type { Alliance } from '../../core/alliance/alliance.ts'
import { download } from '../opening/files.ts'

/** Hands over the alliance as its data file, without the engine: it works when nothing else does. */
export async function saveData(alliance: Alliance, name: string): Promise<void> {
  saveText(JSON.stringify(alliance, null, 2), name)
}

/** Hands over whatever was found, readable or not. */
export function saveText(text: string, name: string): void {
  download(name, 'application/json', text)
}
