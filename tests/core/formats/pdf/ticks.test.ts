import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { changed, fieldNamed, placesOf, set } from './change-form.ts'
import { get } from './pdf-file.ts'
import { blank, opened } from './works.ts'

const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))
const group = await pdf.save(await blank('group', { gaps: 'fields' }))
const scale = (document: PDFDocument) => fieldNamed(document, 'support-challenge')
const third = (document: PDFDocument) => placesOf(scale(document))[2] as PDFDict

type Change = (document: PDFDocument) => void

const value: (to: PDFObject) => Change = (to) => (document) => set(scale(document), 'V', to)
const noValue: Change = (document) => scale(document).delete(PDFName.of('V'))
const picture: Change = (document) => set(third(document), 'AS', PDFName.of('3'))

/** As some programs write it: a state is the place in a list of options. */
const options: Change = (document) => {
  set(scale(document), 'Opt', document.context.obj(['1', '2', '3', '4', '5'].map((one) => PDFString.of(one))))
  for (const [i, place] of placesOf(scale(document)).entries()) {
    const looks = get(place, 'AP', 'N')
    if (!(looks instanceof PDFDict)) throw new Error('A circle without looks.')
    const ticked = looks.get(PDFName.of(String(i + 1)))
    looks.delete(PDFName.of(String(i + 1)))
    if (ticked) looks.set(PDFName.of(`${i}`), ticked)
  }
}

/** The list of options stands at every circle and not at their field. */
const listBelow: Change = (document) => {
  const list = get(scale(document), 'Opt')
  scale(document).delete(PDFName.of('Opt'))
  for (const place of placesOf(scale(document))) if (list) set(place, 'Opt', list)
}

const optionBelow: Change = (document) => {
  scale(document).delete(PDFName.of('Opt'))
  for (const [i, place] of placesOf(scale(document)).entries())
    set(place, 'Opt', document.context.obj([PDFString.of(String(i + 1))]))
}

const noKind: Change = (document) => scale(document).delete(PDFName.of('FT'))
const kindBelow: Change = (document) => {
  noKind(document)
  for (const place of placesOf(scale(document))) set(place, 'FT', PDFName.of('Btn'))
}

const all =
  (changes: readonly Change[]): Change =>
  (document) => {
    for (const change of changes) change(document)
  }

describe('The third of five circles', () => {
  it.each<[string, readonly Change[]]>([
    ['the value is its name', [value(PDFName.of('3'))]],
    ['the value is a string', [value(PDFString.of('3'))]],
    ['the value is a string that looks like a name', [value(PDFString.of('/3')), picture]],
    ['only its picture is ticked', [noValue, picture]],
    [
      'the value stands at its place alone',
      [noValue, (document) => set(third(document), 'V', PDFName.of('3'))],
    ],
    ['the value is its place in a list', [options, value(PDFName.of('2'))]],
    ['the value is what the list says', [options, value(PDFString.of('3'))]],
    [
      'the value is its place in a list, as a string, and its picture is ticked',
      [options, value(PDFString.of('2')), (document) => set(third(document), 'AS', PDFName.of('2'))],
    ],
    [
      'the value is its place in a list that stands at each circle',
      [options, listBelow, value(PDFName.of('2'))],
    ],
    ['each circle says its own option', [options, optionBelow, value(PDFName.of('2'))]],
    ['the value is a number', [value(PDFNumber.of(3))]],
    ['the value is a list of one', [(document) => set(scale(document), 'V', document.context.obj(['3']))]],
    ['its circle alone says Yes', [noValue, (document) => set(third(document), 'V', PDFName.of('Yes'))]],
    [
      'its picture is named by a string',
      [noValue, (document) => set(third(document), 'AS', PDFString.of('3'))],
    ],
    ['the circles alone say what kind of field it is', [kindBelow, value(PDFName.of('3')), picture]],
    ['nothing says what kind of field it is', [noKind, value(PDFName.of('3')), picture]],
    [
      'another picture is ticked',
      [
        value(PDFName.of('3')),
        (document) => set(placesOf(scale(document))[0] as PDFDict, 'AS', PDFName.of('1')),
      ],
    ],
  ])('is ticked when %s', async (_, changes) => {
    const file = await opened(await changed(form, all(changes)))
    expect(file.alliance.answers).toEqual({ 'support-challenge': { kind: 'scale', value: 3 } })
    expect(file.lost).toEqual([])
  })

  it.each<[string, readonly Change[]]>([
    ['its picture says so against the value', [picture]],
    [
      'two pictures are ticked and no value is there',
      [noValue, picture, (document) => set(placesOf(scale(document))[0] as PDFDict, 'AS', PDFName.of('1'))],
    ],
    ['the value is none of the circles', [value(PDFName.of('77'))]],
  ])('is told, and no answer, when %s', async (_, changes) => {
    const file = await opened(await changed(form, all(changes)))
    expect(file.alliance.answers).toEqual({})
    expect(file.lost).toEqual([
      expect.stringMatching(/^How much challenge do you want from me\?: (3|1, 3|77)$/),
    ])
  })
})

describe('A box', () => {
  const box = (document: PDFDocument) => fieldNamed(document, 'confidentiality-may-share:ideas')

  it.each<[string, Change]>([
    ['its value is its name', (document) => set(box(document), 'V', PDFName.of('ideas'))],
    ['its value is another name', (document) => set(box(document), 'V', PDFName.of('Yes'))],
    ['its value is a string', (document) => set(box(document), 'V', PDFString.of('Yes'))],
    [
      'it has no value and its picture is ticked',
      (document) => {
        box(document).delete(PDFName.of('V'))
        set(box(document), 'AS', PDFName.of('ideas'))
      },
    ],
  ])('is ticked when %s', async (_, change) => {
    expect((await opened(await changed(group, change))).alliance.answers).toEqual({
      'confidentiality-may-share': { kind: 'options', chosen: ['ideas'] },
    })
  })

  it.each<[string, PDFObject]>([
    ['Off', PDFName.of('Off')],
    ['a name that it has no picture of', PDFName.of('No')],
    ['a string', PDFString.of('Off')],
    ['a string that says no', PDFString.of('false')],
    ['a number', PDFNumber.of(0)],
  ])('is not ticked when its value is %s', async (_, no) => {
    const { alliance, lost } = await opened(await changed(group, (document) => set(box(document), 'V', no)))
    expect([alliance.answers, lost]).toEqual([{}, []])
  })
})
