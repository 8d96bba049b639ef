import ts from '@typescript/typescript6'
import type { Source } from '#bin/sources'

/** A function, or another declaration with a body, at the top level of a file. */
export type Unit = {
  path: string
  name: string
  exported: boolean
  /** its docstring says that callers must use the disclosure rules */
  unguarded: boolean
  /** imported names that it uses, as `file name` */
  uses: ReadonlySet<string>
  /** names of other units of the same file that it uses */
  near: ReadonlySet<string>
  /** names of imported tables that it reads */
  reads: ReadonlySet<string>
}

/** Every unit of a file, with its reads and its checks. `locate` resolves an import to a file. */
export function unitsOf(
  source: Pick<Source, 'path' | 'text'>,
  locate: (specifier: string) => string,
): Unit[] {
  const { path, text } = source
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const imported = importsOf(file, locate)
  const declared = file.statements.flatMap(statement => declarationsOf(statement))
  const names = new Set(declared.map(each => each.name))
  return declared.map(({ name, node, statement }) => {
    const found = identifiersIn(node)
    const uses = [...found].flatMap(word => imported.get(word) ?? [])
    const reads = [...readsIn(node)].flatMap(word => imported.get(word) ?? [])
    return {
      path,
      name,
      exported: (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0 || isExported(statement),
      unguarded: /@unguarded\b/.test(docOf(statement)),
      uses: new Set(uses),
      near: new Set([...found].filter(word => word !== name && names.has(word))),
      reads: new Set(
        reads.filter(each => each.startsWith('db/schema/')).map(each => each.split(' ')[1] ?? ''),
      ),
    }
  })
}

function importsOf(file: ts.SourceFile, locate: (specifier: string) => string): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    if (statement.importClause?.isTypeOnly || !bindings) continue
    const target = locate(statement.moduleSpecifier.text)
    if (ts.isNamespaceImport(bindings)) found.set(bindings.name.text, `${target} *`)
    else
      for (const each of bindings.elements)
        if (!each.isTypeOnly) found.set(each.name.text, `${target} ${(each.propertyName ?? each.name).text}`)
  }
  return found
}

type Declared = { name: string; node: ts.Declaration; statement: ts.Statement }

function declarationsOf(statement: ts.Statement): Declared[] {
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return [{ name: statement.name.text, node: statement, statement }]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(node =>
    ts.isIdentifier(node.name) ? [{ name: node.name.text, node, statement }] : [],
  )
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)
}

function docOf(statement: ts.Statement): string {
  return statement.getFullText().slice(0, statement.getStart() - statement.getFullStart())
}

function identifiersIn(node: ts.Node): Set<string> {
  const found = new Set<string>()
  const visit = (each: ts.Node) => {
    if (ts.isTypeNode(each)) return
    if (ts.isIdentifier(each)) found.add(each.text)
    ts.forEachChild(each, visit)
  }
  visit(node)
  return found
}

/**
 * Of the tables in `.from(table)` and `.…Join(table, …)`, those of which more is selected than when something is
 * public.
 */
function readsIn(node: ts.Node): Set<string> {
  const found = new Set<string>()
  const visit = (each: ts.Node) => {
    if (ts.isCallExpression(each) && ts.isPropertyAccessExpression(each.expression)) {
      const [table] = each.arguments
      const reading = /^(from|\w+Join)$/.test(each.expression.name.text)
      if (reading && table && ts.isIdentifier(table) && selects(each, table.text)) found.add(table.text)
    }
    ts.forEachChild(each, visit)
  }
  visit(node)
  return found
}

/** Whether the query of this call selects the whole table or a protected column. */
function selects(call: ts.CallExpression, table: string): boolean {
  const chosen = selectOf(call)?.arguments[0]
  if (!chosen || !ts.isObjectLiteralExpression(chosen)) return true
  const words = chosen.getText().match(new RegExp(`\\b${table}\\b(\\.\\w+)?`, 'g')) ?? []
  return words.some(word => !instants.has(word.slice(table.length + 1)))
}

const instants = new Set(['publishAt', 'releaseAt', 'signedAt'])

function selectOf(call: ts.CallExpression): ts.CallExpression | null {
  const before = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : null
  if (!before || !ts.isCallExpression(before) || !ts.isPropertyAccessExpression(before.expression))
    return null
  return before.expression.name.text.startsWith('select') ? before : selectOf(before)
}
