import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { form, read, typed } from './a-form.ts'
import { changed, fieldNamed, filled, listOfFields, placesOf, set } from './change-form.ts'
import { partsOf, textOf } from './pdf-file.ts'
import { opened } from './works.ts'

describe('A name that two fields have', () => {
  const filledOnce = filled(form, typed)
  const twice = async (value: string) =>
    changed(await filledOnce, (document) => {
      const first = fieldNamed(document, 'why-purpose')
      const second = first.clone(document.context)
      set(second, 'V', PDFHexString.fromText(value))
      listOfFields(document).push(document.context.register(second))
    })

  it.each([
    ['another value is told', 'To talk.', ['What brings us together, and why now?: To talk.']],
    ['the same value is one', 'To think.', []],
    ['the same value, written a little otherwise, is one', 'To think.\r\n', []],
    ['nothing in the second takes nothing away', '', []],
  ])('is one field: %s', async (_, value, lost) => {
    const file = await opened(await twice(value))
    expect(file.alliance.answers['why-purpose']).toEqual({ kind: 'text', text: 'To think.' })
    expect(file.lost).toEqual(lost)
  })
})

describe('A name that another program has changed', () => {
  const filledOnce = filled(form, typed)
  const renamed = async (call: (name: string) => string) =>
    changed(await filledOnce, (document) => {
      for (const field of partsOf(listOfFields(document)))
        if (field instanceof PDFDict)
          set(field, 'T', PDFString.of(call(textOf(field.lookup(PDFName.of('T'))))))
    })

  it.each<[string, (name: string) => string]>([
    ['a form above it', (name) => `form1.${name}`],
    ['pages above it, as in XFA', (name) => `topmostSubform[0].Page1[0].${name}[0]`],
    ['a space behind it', (name) => `${name} `],
  ])('is known again: %s', async (_, call) => {
    const { alliance, lost } = await opened(await renamed(call))
    expect(alliance).toMatchObject({ answers: read, people: [{ name: 'Maya' }, {}] })
    expect(lost).toEqual([])
  })

  it.each([
    'why-purpose1',
    'why-purpose-2',
    'why-purpose_2',
    'why-purpose-copy',
    'why-purpose#1',
    'why-purpose/p9',
  ])('is told where it is that of a second form: %s', async (name) => {
    const bytes = await changed(await filledOnce, (document) => {
      const second = fieldNamed(document, 'why-purpose').clone(document.context)
      set(second, 'T', PDFString.of(name))
      set(second, 'V', PDFHexString.fromText('To talk.'))
      listOfFields(document).push(document.context.register(second))
    })
    const { alliance, lost } = await opened(bytes)
    expect(alliance.answers).toEqual(read)
    expect(lost).toEqual(['What brings us together, and why now?: To talk.'])
  })
})

it('What stands at one place of a field and not at the other is told', async () => {
  const bytes = await changed(await filled(form, typed), (document) => {
    const field = fieldNamed(document, 'why-purpose')
    const places = ['To think.', 'To talk.'].map((said) => {
      const place = field.clone(document.context)
      place.delete(PDFName.of('T'))
      set(place, 'V', PDFHexString.fromText(said))
      return document.context.register(place)
    })
    field.delete(PDFName.of('V'))
    set(field, 'Kids', document.context.obj(places))
  })
  const { alliance, lost } = await opened(bytes)
  expect(alliance.answers).toEqual(read)
  expect(lost).toEqual(['What brings us together, and why now?: To talk.'])
})

describe('A circle that a program has put under a field that doesn’t know it, as PDFium does when it merges', () => {
  const typedTwice = async (own: string) =>
    changed(await filled(form, typed), (document) => {
      const field = fieldNamed(document, 'support-challenge')
      const [, second] = placesOf(field)
      if (!second) throw new Error('There are no circles.')
      const stranger = second.clone()
      set(stranger, 'AS', PDFName.of(own))
      document.getPage(0).node.addAnnot(document.context.register(stranger))
    })

  it('is told when it is ticked, since somebody else ticked it', async () => {
    const { alliance, lost } = await opened(await typedTwice('2'))
    expect(alliance.answers['support-challenge']).toEqual({ kind: 'scale', value: 4 })
    expect(lost).toEqual([expect.stringMatching(/challenge.*: 2$/)])
  })

  it('is nothing when it is not', async () => {
    expect((await opened(await typedTwice('Off'))).lost).toEqual([])
  })
})
