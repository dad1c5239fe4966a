import { hasChanged } from '../alliance/agree.ts'
import type { Alliance, Answer, AnswerKey, Person, Revision } from '../alliance/alliance.ts'
import { personIn, questionIn } from '../alliance/answer-key.ts'
import { type Change, diff } from '../alliance/comparing/diff.ts'
import { findQuestion } from '../questions/bank.ts'
import { formatDay } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { visibleText } from '../words/visible-text.ts'
import { composeAnswer, paragraph } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import type { Block, QuestionBlock, Section, Span, Text } from './paper.ts'
import { plainText } from './plain-text.ts'

/** What is different from the version before, word by word; nothing when there is none before, or nothing changed. */
export function composeChanges(composing: Composing): readonly Section[] {
  const { alliance, language, messages } = composing
  const before = alliance && versionBefore(alliance)
  if (!alliance || !before) return []
  const blocks = diff(before, alliance, language)
    .filter((change) => !isOfSomebodyGone(change, alliance))
    .flatMap((change) => composeChange(change, composing))
  if (blocks.length === 0) return []
  const text = fill(messages.paper.changedSince, {
    date: formatDay(before.on, sentenceLanguage(language, messages)),
  })
  const note = hasChanged(alliance) ? '' : (alliance.revisions.at(-1)?.note.trim() ?? '')
  return [
    {
      kind: 'section',
      text,
      why: messages.paper.changedHow,
      blocks: [...(note === '' ? [] : [paragraph(note)]), ...blocks],
    },
  ]
}

/** Who was removed is gone from the next paper, with every answer. */
function isOfSomebodyGone(change: Change, { people }: Alliance): boolean {
  if (change.kind === 'person') return change.after === null
  const person = 'key' in change ? personIn(change.key) : undefined
  return person !== undefined && !people.some(({ id }) => id === person)
}

/** A draft is compared with what was agreed last, what was agreed last with what was agreed before. */
function versionBefore(alliance: Alliance): Revision | undefined {
  return alliance.revisions.at(hasChanged(alliance) ? -1 : -2)
}

function composeChange(change: Change, composing: Composing): readonly QuestionBlock[] {
  const { messages } = composing
  switch (change.kind) {
    case 'title':
      return [asked(messages.paper.changedTitle, [spans(change.pieces)])]
    case 'person':
      return personChange(change.before, change.after, composing)
    case 'question':
    case 'order':
      return [] // it shows by what was answered, and where
    case 'wording':
      return change.pieces.some(({ style }) => style === 'plain') ? newWording(change, composing) : []
    case 'words':
      return [asked(headingOf(change.key, composing), [spans(change.pieces)])]
    case 'points':
      return [
        asked(
          headingOf(change.key, composing),
          change.points.map(({ pieces }) => spans([{ text: '• ', style: 'plain' }, ...pieces])),
        ),
      ]
    case 'answer':
      return [asked(headingOf(change.key, composing), [answerChangeBlocks(change.key, change, composing)])]
  }
}

/** The words of a question that changed, where some of them stayed: it is told once, with the words as they are now. */
function newWording(
  { pieces }: Change & { kind: 'wording' },
  { messages }: Composing,
): readonly QuestionBlock[] {
  return [asked(messages.paper.changedWording, [spans(pieces)])]
}

/** Only names: who has which role stands at the head of the paper. */
function personChange(
  before: Person | null,
  after: Person | null,
  { messages }: Composing,
): readonly QuestionBlock[] {
  const [was, is] = [visibleText(before?.name ?? ''), visibleText(after?.name ?? '')]
  return was === is ? [] : [asked(messages.paper.people, [replaced(was, is, 'people')])]
}

function answerChangeBlocks(
  key: AnswerKey,
  { before, after }: { readonly before: Answer | null; readonly after: Answer | null },
  composing: Composing,
): Block {
  const question = findQuestion(composing.topics, questionIn(key))
  const [was, is] = [before, after].map((answer) =>
    answer === null ? '' : plainText(composeAnswer(answer, question, composing), composing.messages),
  )
  return replaced(was ?? '', is ?? '', [before, after].some(isWrittenText) ? 'people' : 'form')
}

/** Whether somebody wrote it, rather than chose it from the form. */
function isWrittenText(answer: Answer | null): boolean {
  return answer?.kind === 'text' || answer?.kind === 'list'
}

function replaced(before: string, after: string, by: Text['by']): Block {
  const pieces: readonly Span[] = [
    ...(before === '' ? [] : [{ text: before, style: 'removed' } as const]),
    ...(after === '' ? [] : [{ text: after, style: 'added' } as const]),
  ]
  return spans(pieces, by)
}

/** With a space between what went and what came in its place, or the two would read as one word. */
function spans(pieces: readonly Span[], by: Text['by'] = 'people'): Block {
  const apart = pieces.flatMap((piece, index): readonly Span[] => {
    const before = pieces[index - 1]
    const touches = before?.style === 'removed' && piece.style === 'added' && !/\s$/.test(before.text)
    return touches ? [{ text: ' ', style: 'plain' }, piece] : [piece]
  })
  return { kind: 'text', tone: 'body', by, spans: apart }
}

function asked(text: string, blocks: readonly Block[]): QuestionBlock {
  return { kind: 'question', text, prompt: '', blocks }
}

function headingOf(key: AnswerKey, { topics, people, language, messages }: Composing): string {
  const [id, person] = [questionIn(key), personIn(key)]
  const question = findQuestion(topics, id)
  const label = question ? say(question.title, language) : id.replaceAll('-', ' ')
  if (person === undefined) return label
  const known = people.find((one) => one.id === person)?.name
  return fill(messages.paper.fieldOf, {
    label,
    name: known ?? fill(messages.paper.person, { number: person.slice(1) }),
  })
}
