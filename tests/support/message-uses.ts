import ts from '@typescript/typescript6'
import type { Source } from '#bin/sources'

/** A place in the code that names messages. `given` are the values it passes; null where the code alone cannot tell. */
export type MessageUse = {
  /** `file:line` */
  where: string
  keys: string[]
  given: Set<string> | null
}

/** Functions that take a message's key and then, or later, the values of its placeholders. */
const writers = new Set(['t', 'say', 'deny', 'messageRef', 'line', 'unknown', 'fault', 'tooMany', 'Refusal'])

/**
 * Every call such as `t('key', { … })`, and every mail such as `{ mail: 'key', facts: { … }, link }`, whose key is a
 * literal or a choice between literals. The key of a mail may also be a template: it stands for every mail of its form.
 * A mail names `<key>.subject` and `<key>.text`.
 */
export function messageUsesIn(
  { path, text }: Pick<Source, 'path' | 'text'>,
  all: readonly string[],
): MessageUse[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const known = new Set(all)
  const mails = all.flatMap(mailOf)
  const uses: MessageUse[] = []
  const add = (node: ts.Node, keys: string[], given: Set<string> | null) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (keys.length > 0) uses.push({ where: `${path}:${line}`, keys, given })
  }
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const [at, keys] = keyArgument(node, known)
      if (writers.has(calledName(node.expression))) add(node, keys, valuesAfter(node, at))
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = mailsOf(propertyOf(node, 'mail'), mails)
      add(
        node,
        named.flatMap(mail => [`${mail}.subject`, `${mail}.text`]),
        factsOf(node),
      )
    }
    node.forEachChild(visit)
  }
  visit(file)
  return uses
}

const mailOf = (key: string) => /^(.+\.mail\..+)\.subject$/.exec(key)?.slice(1) ?? []

/** The name that is called; `t` for `translate(locale)('key')` also. */
function calledName(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text
  if (ts.isPropertyAccessExpression(called)) return called.name.text
  return ts.isCallExpression(called) && calledName(called.expression) === 'translate' ? 't' : ''
}

function keyArgument(
  node: ts.CallExpression | ts.NewExpression,
  known: ReadonlySet<string>,
): [number, string[]] {
  const found = (node.arguments ?? []).map(each => literalsOf(each).filter(key => known.has(key)))
  const at = found.findIndex(keys => keys.length > 0)
  return [at, found[at] ?? []]
}

/** The possible strings of an expression; none where the code around it does not tell. */
function literalsOf(node: ts.Node | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf)
  return ts.isIdentifier(node) ? literalsOf(declared(node)) : []
}

function mailsOf(node: ts.Node | undefined, mails: readonly string[]): string[] {
  if (!node || !ts.isTemplateExpression(node)) {
    const literals = literalsOf(node)
    return mails.filter(mail => literals.includes(mail))
  }
  const parts = [node.head, ...node.templateSpans.map(span => span.literal)].map(part => part.text)
  const form = new RegExp(`^${parts.map(part => part.replaceAll('.', '\\.')).join('\\w+')}$`)
  return mails.filter(mail => form.test(mail))
}

/** The names of the values in the first argument after the key that can contain them. */
function valuesAfter(node: ts.CallExpression | ts.NewExpression, at: number): Set<string> | null {
  const rest = (node.arguments ?? []).slice(at + 1)
  const read = rest.map(namesOf)
  if (rest.length === 0) return new Set()
  return read.find(names => names !== null) ?? null
}

function factsOf(mail: ts.ObjectLiteralExpression): Set<string> | null {
  if (mail.properties.some(each => ts.isSpreadAssignment(each))) return null
  const facts = propertyOf(mail, 'facts')
  const names = facts ? namesOf(facts) : new Set<string>()
  return names && propertyOf(mail, 'link') ? new Set([...names, 'link']) : names
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = node.properties.find(each => each.name?.getText() === name)
  if (found && ts.isPropertyAssignment(found)) return found.initializer
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : undefined
}

/** The names of an object's properties, null where the code around it does not show all of them. */
function namesOf(node: ts.Node | undefined): Set<string> | null {
  if (!node) return null
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return namesOf(node.expression)
  if (ts.isIdentifier(node)) return namesOf(declared(node))
  if (ts.isArrowFunction(node)) return namesOf(ts.isBlock(node.body) ? returned(node.body) : node.body)
  if (!ts.isObjectLiteralExpression(node)) return null
  const names = node.properties.map(each =>
    ts.isSpreadAssignment(each) ? namesOf(each.expression) : new Set([each.name.getText()]),
  )
  return names.includes(null) ? null : new Set(names.flatMap(each => [...(each ?? [])]))
}

function returned(block: ts.Block): ts.Expression | undefined {
  return block.statements.filter(ts.isReturnStatement).at(-1)?.expression
}

/** The initial value of a `const` in a block around the identifier. */
function declared(name: ts.Identifier): ts.Expression | undefined {
  for (let around: ts.Node = name.parent; around; around = around.parent) {
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) continue
    const found = around.statements
      .filter(ts.isVariableStatement)
      .flatMap(each => [...each.declarationList.declarations])
      .find(each => each.name.getText() === name.text)
    if (found) return found.initializer
  }
  return undefined
}
