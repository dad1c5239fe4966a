import ts from 'typescript'
import type { SourceFile } from './imports.ts'

/** A function that is longer than it should be. */
export interface LongFunction {
  readonly path: string
  readonly line: number // of its beginning, from 1
  readonly name: string
  readonly lines: number
}

const most = 40

/** The functions over 40 lines, without the lines of a table that they give back. */
export function longFunctions(files: readonly SourceFile[]): readonly LongFunction[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) => longIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), path))
    .toSorted((one, other) => other.lines - one.lines)
}

function longIn(source: ts.SourceFile, path: string): readonly LongFunction[] {
  const functions: ts.SignatureDeclaration[] = []
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) functions.push(node)
    ts.forEachChild(node, look)
  }
  look(source)
  const lineAt = (at: number) => source.getLineAndCharacterOfPosition(at).line
  const linesOf = (node: ts.Node) => lineAt(node.end) - lineAt(node.getStart(source)) + 1
  return functions.flatMap((node) => {
    const table = tableIn(node)
    const lines = linesOf(node) - (table ? linesOf(table) : 0)
    return lines > most ? [{ path, line: lineAt(node.getStart(source)) + 1, name: nameOf(node), lines }] : []
  })
}

/** What a function gives back in the end, if that is data alone: no function and no markup stands in it. */
function tableIn(node: ts.SignatureDeclaration): ts.Expression | undefined {
  const body = 'body' in node ? node.body : undefined
  const last = body && ts.isBlock(body) ? body.statements.at(-1) : body
  const value = last && ts.isReturnStatement(last) ? last.expression : last
  return value && ts.isExpression(value) && isData(bare(value)) ? value : undefined
}

function isData(value: ts.Expression): boolean {
  const acts = (node: ts.Node): boolean => ts.isFunctionLike(node) || (ts.forEachChild(node, acts) ?? false)
  return (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) && !acts(value)
}

function bare(value: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)
  return isWrapped ? bare(value.expression) : value
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '(no name)'
}
