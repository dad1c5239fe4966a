import ts from 'typescript'
import type { SourceFile } from './imports.ts'

/** A name that is defined at the top level of a file. */
export interface TopName {
  readonly name: string
  readonly path: string
  readonly isExported: boolean
}

// The framework's own: Astro asks for these names in every page, and each component calls what it is given Props.
const notOurs = new Set(['Props', 'GET', 'getStaticPaths', 'prerender', 'collections', 'default'])

/** Every name that the files define at their top level: functions, values, types. */
export function topNames(files: readonly SourceFile[]): readonly TopName[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
      const names = source.statements.flatMap(namesOf)
      return names.filter(({ name }) => !notOurs.has(name)).map((one) => ({ ...one, path }))
    })
}

/** The names that stand for several things: each is defined in more than one file. Overloads and types of one name are one. */
export function severalThings(names: readonly TopName[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>()
  for (const { name, path } of names) places.set(name, (places.get(name) ?? new Set()).add(path))
  const several = [...places].filter(([, files]) => files.size > 1)
  return new Map(several.map(([name, files]) => [name, [...files].toSorted()]))
}

type Named = Pick<TopName, 'name' | 'isExported'>

function namesOf(statement: ts.Statement): readonly Named[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return identifiersOf(statement).map((name) => ({ name, isExported }))
}

function identifiersOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundIn(name))
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [statement.name.text]
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : []
  return []
}

function boundIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundIn(element.name) : []))
}
