/** The bytes of a text. */
export const bytes = (text: string) => new TextEncoder().encode(text)
/** A stream with its own number. */
export const stream = (number: number, content: string, entries = '') =>
  `${number} 0 obj <<${entries} /Length ${content.length}>> stream\n${content}\nendstream endobj`

/** A PDF whose catalog and other objects are these. */
export const file = (catalog: string, ...objects: readonly string[]) =>
  bytes(
    `%PDF-1.7\n1 0 obj <</Type/Catalog ${catalog}>> endobj\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>`,
  )

/** A form of ours that has lost its fields, with one page that is drawn by these orders. */
export function flattened(orders: string, resources = '', ...objects: readonly string[]): Uint8Array {
  const field = { name: 'why-purpose', label: 'Why', page: 0, rect: [0, 0, 500, 800] }
  const form = {
    ...{ format: 'alliance-template', version: 1, template: 'two-people', language: 'en' },
    people: [{ id: 'p1', role: 'person' }],
    places: { pages: 1, sheet: [595, 842], fields: [field] },
  }
  return file(
    '/AF [2 0 R] /Pages 4 0 R',
    '2 0 obj <</F (alliance-template.json) /EF <</F 3 0 R>>>> endobj',
    stream(3, JSON.stringify(form)),
    '4 0 obj <</Kids [5 0 R] /Count 1>> endobj',
    `5 0 obj <</Type/Page /MediaBox [0 0 595 842] /Resources <<${resources}>> /Contents 6 0 R>> endobj`,
    stream(6, orders),
    ...objects,
  )
}
