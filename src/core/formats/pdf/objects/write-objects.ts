import type { PDFContext } from 'pdf-lib'
import { joinBytes } from '../../../bytes/join-bytes.ts'
import { ObjectFile } from './object-file.ts'

/** The bytes of a file with these objects, which are all still unpacked. */
export async function writeObjects(context: PDFContext): Promise<Uint8Array> {
  const file = new ObjectFile()
  await file.add(context)
  await file.end(context)
  return joinBytes(file.take())
}
