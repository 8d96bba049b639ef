/** Name and text of fields, in the form's order; a name may occur more than once. */
export type Fields = [name: string, text: string][]

/**
 * What a form contains, in parts that are merged separately: a field, a row of a list with everything in it
 * (`prizes.<id>`), and the order of a list (`prizes`), whose one field `prizes[]` has the ids.
 */
export type Parts = Map<string, Fields>

/** The field with the bases of a form, as JSON; `keep.<part>` decides a conflict. */
export const basesField = 'bases'
export const choicePrefix = 'keep.'

/** Fields without user text: they differ each time the page is opened. */
const bookkeeping = new Set([
  ...['number', 'draftNumber', 'version', 'key', 'intent', 'autosave', 'stageId', 'next', 'remove', 'preset'],
  ...[basesField, '__intent__'],
])

/** Whether a field is part of what the person writes. */
export function isContent(name: string): boolean {
  return !bookkeeping.has(name) && !/^(?:keep|files|staged)\./.test(name)
}

const rowField = /^(\w+)\[(\d+)\]\.(.+)$/

/** The parts of a form's fields. A row that was not saved yet has no id and is called by its place. */
export function partsOf(fields: Readonly<Fields>): Parts {
  const ids = new Map(fields.filter(([name]) => /^\w+\[\d+\]\.id$/.test(name)))
  const parts: Parts = new Map()
  const add = (part: string, field: Fields[number]) => parts.set(part, [...(parts.get(part) ?? []), field])
  for (const [name, text] of fields) {
    if (!isContent(name)) continue
    const [, list, index] = rowField.exec(name) ?? []
    if (!list || !index) {
      add(name, [name, text])
      continue
    }
    const id = ids.get(`${list}[${index}].id`) || `new-${index}`
    if (!parts.has(`${list}.${id}`)) {
      const before = parts.get(list)?.[0]?.[1]
      parts.set(list, [[`${list}[]`, before ? `${before},${id}` : id]])
    }
    add(`${list}.${id}`, [name, text])
  }
  return parts
}

/** The fields of parts; the rows of a list in its order, numbered anew. */
export function fieldsOfParts(parts: Parts): Fields {
  const lists = [...parts].flatMap(([list, [field]]) => (field?.[0] === `${list}[]` ? [list] : []))
  const plain = [...parts].flatMap(([name, fields]) =>
    lists.some(list => name === list || name.startsWith(`${list}.`)) ? [] : fields,
  )
  return [...plain, ...lists.flatMap(list => rowsOf(parts, list))]
}

function rowsOf(parts: Parts, list: string): Fields {
  const ids = parts.get(list)?.[0]?.[1].split(',') ?? []
  const rows = ids.map(id => parts.get(`${list}.${id}`) ?? []).filter(row => row.length > 0)
  return rows.flatMap((row, index) =>
    row.map(([name, text]): Fields[number] => [name.replace(rowField, `${list}[${index}].$3`), text]),
  )
}

/** The fields of a form's default values: `{ name: { en: 'Water' } }` is `name.en`. */
export function fieldsOfValues(values: unknown, name = ''): Fields {
  if (values === undefined || values === null || values === '') return []
  if (Array.isArray(values))
    return values.flatMap((value, index) =>
      fieldsOfValues(value, typeof value === 'object' || isOrdered(name) ? `${name}[${index}]` : name),
    )
  if (typeof values === 'object')
    return Object.entries(values).flatMap(([key, value]) =>
      fieldsOfValues(value, name === '' ? key : `${name}.${key}`),
    )
  return [[name, String(values)]]
}

/** Texts that stand in numbered fields, unlike boxes that share a name. */
function isOrdered(name: string): boolean {
  return name === 'ties'
}
