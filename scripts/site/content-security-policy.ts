import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g

/** What a page may load and run: files of this site, and the inline code that is in it now, by hash. */
export function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => isInlineCode(attributes))
    .map(([, , body = '']) => hash(body))
  const styles = [...html.matchAll(STYLE)].map(([, body = '']) => hash(body))
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(scripts)].join(' '),
    ["style-src-elem 'self'", ...new Set(styles)].join(' '),
    "style-src-attr 'unsafe-inline'", // Starlight and the builder set custom properties in style=""
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:", // the engine's, so that this policy binds it: bound-worker.ts
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types frame engine', // those of trusted.ts and trusted-address.ts
  ].join('; ')
}

function isInlineCode(attributes: string): boolean {
  return !/\ssrc=/.test(attributes) && !/type="application\//.test(attributes)
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
