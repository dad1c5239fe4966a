import type { Own } from './own.ts'

/** What people made of the form, without empty parts; nothing where they left it as it is. */
export function tidyOwn(own: Own | undefined): Own | undefined {
  if (own === undefined) return undefined
  const parts = Object.entries(own).filter(([, part]) => part !== undefined && part.length > 0)
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** Something with another form of its own; without any it says nothing of it, as in earlier versions of the file. */
export function withOwn<Said extends { readonly own?: Own | undefined }>(
  said: Said,
  own: Own | undefined,
): Said {
  const { own: _, ...others } = said
  const kept = tidyOwn(own)
  return (kept === undefined ? others : { ...others, own: kept }) as Said
}
