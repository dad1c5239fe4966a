/** Words to say in quotation marks; those that bring marks of their own, such as `Coach: “…”`, stay as they are. */
export function quoted(said: string): string {
  return /[“”«»„"]/.test(said) ? said : `“${said}”`
}
