import type * as z from 'zod/mini'

/** What a schema found, as a sentence that begins with the field and ends with what to do. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.') || 'The file'
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${field}: nobody knows ${quoted(issue.keys)}. Take it out, or mend its spelling.`
    case 'invalid_value':
      return `${field}: write one of ${quoted(issue.values)}.`
    case 'too_small':
      return `${field}: this is too small or too short; at least ${issue.minimum}.`
    case 'too_big':
      return `${field}: this is too large or too long; at most ${issue.maximum}.`
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('undefined')
        ? `${field}: this is missing. Add it (${typeName(issue.expected)}).`
        : `${field}: write ${typeName(issue.expected)} here.`
    case 'invalid_format':
      return `${field}: ${formatRule(issue.format, issue.path.at(-1))}`
    case 'invalid_union':
      return `${field}: ${unionRule(issue)}`
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return `${field}: ${issue.message}. Mend it.`
  }
}

function typeName(expected: string): string {
  switch (expected) {
    case 'object':
    case 'record':
      return 'words by language, such as "en: …", or a group of fields'
    case 'array':
      return 'a list'
    case 'int':
      return 'a whole number'
    case 'string':
      return 'text'
    default:
      return `a ${expected}`
  }
}

function formatRule(format: string, field: PropertyKey | undefined): string {
  if (format === 'date') return 'write a day that exists, such as 2026-12-20.'
  if (format === 'regex' && field !== 'language') {
    return 'write an id of small letters, digits and hyphens, such as feedback-how.'
  }
  return `this is not written as a ${format === 'regex' ? 'language tag, such as en or pt-BR' : format}. Mend it.`
}

function unionRule(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = 'options' in issue ? issue.options : undefined
  return Array.isArray(options)
    ? `write one of ${quoted(options)}.`
    : 'this fits none of the shapes that are allowed here, such as "once: feedback-how" or "each: feedback-how".'
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `"${String(value)}"`).join(', ')
}
