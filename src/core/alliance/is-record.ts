/** Whether a value of unknown origin has parts by name, as what stands in braces in JSON does; a list has none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
