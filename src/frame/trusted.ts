/** As much of Trusted Types (W3C) as this site uses; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy
}
interface ScriptPolicy {
  createScriptURL(address: string): string // a TrustedScriptURL, where a browser knows them
}

const own: ScriptPolicy = { createScriptURL: ownAddress }
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('frame', own) ?? own

/** The address of a script of this site, as browsers ask for it that run no other. */
export function ownScript(path: string): string {
  return policy.createScriptURL(path)
}

function ownAddress(path: string): string {
  const { origin, href } = new URL(path, location.href)
  if (origin === location.origin) return href
  throw new TypeError(`${href} is not of this site, so it may not run here.`)
}
