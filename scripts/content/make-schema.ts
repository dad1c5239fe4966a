import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { allianceSchema } from '../../src/core/alliance/alliance.ts'

/** The JSON Schema of the alliance file, for other programs; its address never changes. */
export function allianceJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(allianceSchema, { target: 'draft-2020-12', io: 'input' })
  const about = {
    $schema,
    title: 'Alliance, version 1',
    description: 'What people agreed about working together, as Before We Begin saves it in *.alliance.json.',
  }
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`
}

/** Writes it to public/schema. */
export function makeSchema(): void {
  const file = fileURLToPath(new URL('../../public/schema/alliance-1.json', import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, allianceJsonSchema())
}
