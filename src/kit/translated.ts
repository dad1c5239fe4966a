import { options, type VNode } from 'preact'

/**
 * Keeps the page true while the browser translates it.
 *
 * A translator puts an element of its own in the place of each text. Preact goes on writing into the text that it
 * drew, which nobody sees any more (github.com/preactjs/preact/issues/948). So whenever a text has changed or gone, the
 * element around it gets back what was drawn in it, and the translator finds new words to translate.
 */
interface DrawnNode {
  // Preact's own short names; mangle.json keeps them the same for all of version 10
  readonly type: unknown // null for a text
  readonly props: unknown
  readonly __: DrawnNode | null | undefined // the parent
  readonly __k: readonly (DrawnNode | null)[] | null | undefined // the children
  readonly __e: Node | null | undefined // what stands on the page
}

const elements = new WeakMap<Node, DrawnNode>() // as they were drawn last
const texts = new WeakMap<Node, unknown>() // what they said last
const waiting = new Map<DrawnNode, boolean>() // elements to look at, and whether something of theirs has gone

if (typeof document !== 'undefined') {
  listen()
  insertBesideWhatIsThere()
}

function listen(): void {
  const { diffed, unmount } = options
  options.diffed = (vnode) => {
    diffed?.(vnode)
    drew(asDrawn(vnode))
  }
  options.unmount = (vnode) => {
    unmount?.(vnode)
    takesAway(asDrawn(vnode))
  }
}

/** Preact names a neighbour that the translator may have taken away; what comes then stands last, until it is set right. */
function insertBesideWhatIsThere(): void {
  const { insertBefore } = Node.prototype
  Node.prototype.insertBefore = function <Kind extends Node>(this: Node, node: Kind, next: Node | null) {
    return insertBefore.call(this, node, next?.parentNode === this ? next : null) as Kind
  }
}

function drew(drawn: DrawnNode): void {
  const node = drawn.__e
  if (!node || typeof drawn.type === 'function') return
  const isNew = drawn.type === null ? texts.get(node) !== drawn.props : !elements.has(node)
  if (drawn.type === null) texts.set(node, drawn.props)
  else elements.set(node, drawn)
  if (isNew) lookAt(elementAround(drawn), false)
}

function takesAway(drawn: DrawnNode): void {
  const around = elementAround(drawn)
  const isMoved = drawn.__e?.parentNode !== around?.__e
  if (drawn.type === null && isMoved) lookAt(around, true)
}

function lookAt(around: DrawnNode | undefined, hasGone: boolean): void {
  if (around === undefined) return
  if (waiting.size === 0) queueMicrotask(lookAtAll) // once everything is drawn
  waiting.set(around, hasGone || waiting.get(around) === true)
}

function lookAtAll(): void {
  const all = [...waiting]
  waiting.clear()
  for (const [{ __e: element }, hasGone] of all) {
    const nodes = nodesIn((element && elements.get(element))?.__k)
    const isTrue = nodes.every(({ parentNode }) => parentNode === element)
    if (element && (hasGone || !isTrue)) setRight(element, nodes)
  }
}

/** Takes out what somebody else put in, and moves nothing that stands where it belongs: it may have the focus. */
function setRight(element: Node, nodes: readonly Node[]): void {
  for (const child of [...element.childNodes]) if (!nodes.includes(child)) child.remove()
  for (const [index, node] of nodes.entries()) {
    const there = element.childNodes[index] ?? null
    if (there !== node) element.insertBefore(node, there)
  }
}

function nodesIn(children: DrawnNode['__k']): readonly Node[] {
  return (children ?? []).flatMap((child) => {
    if (child === null) return []
    return typeof child.type === 'function' ? nodesIn(child.__k) : (child.__e ?? [])
  })
}

function elementAround({ __: parent }: DrawnNode): DrawnNode | undefined {
  if (!parent) return undefined
  return typeof parent.type === 'function' ? elementAround(parent) : parent
}

function asDrawn(vnode: VNode): DrawnNode {
  return vnode as unknown as DrawnNode // Preact's types leave these names out
}
