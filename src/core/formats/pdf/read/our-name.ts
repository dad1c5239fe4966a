const question = '(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|agreed|name|signed|signature)'
const ours = new RegExp(String.raw`(?:^|\.)(${question}(?:\/p\d{1,3})?(?::[a-z0-9-]+)?)(?:\[\d{1,4}\])?\s*$`)

/** The name that we gave a field, without what programs put around it: a form above it, or a number for each of a name. */
export function ourName(name: string): string {
  return ours.exec(name)?.[1] ?? name
}
