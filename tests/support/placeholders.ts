import { IntlMessageFormat } from 'intl-messageformat'

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Element = Elements[number]

/** The names of the placeholders in a message, each once. */
export function placeholders(message: string): Set<string> {
  return new Set(
    elementsOf(message)
      .filter(isPlaceholder)
      .map(each => each.value),
  )
}

/** The placeholders with a visible value: not those that only choose a word, such as “day” or “days”. */
export function shownPlaceholders(message: string): Set<string> {
  const shown = elementsOf(message).filter(isPlaceholder).filter(isShown)
  return new Set(shown.map(each => each.value))
}

/** The categories of each plural in a message, sorted. `=0` and the like are not categories. */
export function plurals(message: string): { type: Intl.PluralRuleType; categories: string[] }[] {
  return elementsOf(message).flatMap(each => {
    if (each.type !== TYPE.plural) return []
    const categories = Object.keys(each.options).filter(name => !name.startsWith('='))
    return [{ type: each.pluralType ?? 'cardinal', categories: categories.sort() }]
  })
}

/** The parser's numbers for the kinds of elements; its own enum has no values at run time. */
const TYPE = { literal: 0, select: 5, plural: 6, pound: 7 } as const

function isPlaceholder(each: Element): each is Exclude<Element, { type: 0 | 7 | 8 }> {
  return each.type !== TYPE.literal && each.type !== TYPE.pound && 'value' in each
}

function isShown(each: Element): boolean {
  if (each.type === TYPE.select) return false
  if (each.type !== TYPE.plural) return true
  return Object.values(each.options).some(({ value }) => value.some(({ type }) => type === TYPE.pound))
}

const parsed = new Map<string, Elements>()

function elementsOf(message: string): Elements {
  const known = parsed.get(message)
  if (known) return known
  const elements = within(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
  parsed.set(message, elements)
  return elements
}

function within(elements: Elements): Elements {
  return elements.flatMap(each =>
    'options' in each ? [each, ...Object.values(each.options).flatMap(({ value }) => within(value))] : [each],
  )
}
