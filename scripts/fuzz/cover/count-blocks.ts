import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** How often each block of the code under test ran since the counts were last cleared, at most 255 times. */
export interface Blocks {
  readonly counts: Uint8Array
  readonly known: () => number // how many blocks there are in what has been loaded
}

const most = 1 << 16

/** Counts the blocks of every module of src/core that is imported after this call, in this thread. */
export function countBlocks(): Blocks {
  const counts = new Uint8Array(most)
  let known = 0
  Reflect.set(globalThis, '__reached', counts)
  registerHooks({
    load(url, context, next) {
      if (!/\/src\/core\/.*\.ts$/.test(url)) return next(url, context)
      const source = withCounters(readFileSync(fileURLToPath(url), 'utf8'), () => known++ % most)
      return { format: 'module', source, shortCircuit: true }
    },
  })
  return { counts, known: () => known }
}

/** The same module as JavaScript that counts each function, branch and turn of a loop, by the number that `number` gives it. */
export function withCounters(source: string, number: () => number): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  }
  const transformers = { before: [(context: ts.TransformationContext) => visitor(context, number)] }
  return ts.transpileModule(source, { compilerOptions, transformers }).outputText
}

function visitor(context: ts.TransformationContext, number: () => number) {
  const { factory } = context
  const count = () =>
    factory.createPostfixIncrement(
      factory.createElementAccessExpression(factory.createIdentifier('__reached'), number()),
    )
  const withCount = (value: ts.Expression) =>
    factory.createParenthesizedExpression(factory.createComma(count(), value))
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context)
    if (ts.isBlock(inner)) return factory.updateBlock(inner, [statement(), ...inner.statements])
    if (ts.isCaseClause(inner))
      return factory.updateCaseClause(inner, inner.expression, [statement(), ...inner.statements])
    if (ts.isConditionalExpression(inner)) return branches(inner)
    if (ts.isBinaryExpression(inner) && isShort(inner.operatorToken.kind))
      return factory.updateBinaryExpression(inner, inner.left, inner.operatorToken, withCount(inner.right))
    if (ts.isArrowFunction(inner) && !ts.isBlock(inner.body)) return arrow(inner, inner.body)
    if (ts.isIfStatement(inner) && !ts.isBlock(inner.thenStatement)) return withBlock(inner)
    return inner
  }
  const statement = () => factory.createExpressionStatement(count())
  const branches = (node: ts.ConditionalExpression) => {
    const { condition, questionToken, whenTrue, colonToken, whenFalse } = node
    const [yes, no] = [withCount(whenTrue), withCount(whenFalse)]
    return factory.updateConditionalExpression(node, condition, questionToken, yes, colonToken, no)
  }
  const arrow = (node: ts.ArrowFunction, body: ts.Expression) => {
    const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken: to } = node
    return factory.updateArrowFunction(node, modifiers, typeParameters, parameters, type, to, withCount(body))
  }
  const withBlock = (node: ts.IfStatement) => {
    const then = factory.createBlock([statement(), node.thenStatement])
    return factory.updateIfStatement(node, node.expression, then, node.elseStatement)
  }
  return (file: ts.SourceFile) => ts.visitEachChild(file, visit, context)
}

function isShort(kind: ts.SyntaxKind): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind
  return [AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken].includes(kind)
}
