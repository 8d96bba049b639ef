import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { Ctx } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { type PageArgs, pageArgs } from '../page.server'
import { type Act, answerSent, parse, readSent, type Sent } from '../submit.server'
import {
  basesField,
  choicePrefix,
  type Fields,
  fieldsOfParts,
  isContent,
  type Parts,
  partsOf,
} from './form-parts'
import { type Bases, type Choices, type Merged, mergeParts, printOf } from './merge'
import type { Conflicts } from './state'

/** What an editor's form is merged into: the stored content as its form shows it, and its version. */
export type Stored = { number: number; fields: Fields }

type Editor<S extends z.ZodType> = {
  schema: S
  /** the field with the version that a save is based on */
  numberField: string
  stored: (ctx: Ctx, args: PageArgs, form: FormData) => Promise<Stored>
  act: Act<S>
}

/** How often a form is merged again because someone saved in between. */
const attempts = 4

/**
 * The action of an editor that several people or windows may use at once: merges the form part by part into what is
 * stored, then acts. Conflicts come back with the stored texts; an automatic save saves everything else meanwhile, a
 * pressed button nothing.
 */
export function editorAction<S extends z.ZodType>({ schema, numberField, stored, act }: Editor<S>) {
  return async (args: ActionFunctionArgs) => {
    const sent = await readSent(args)
    const { form } = sent
    const bases = readBases(form)
    const choices = cutChoices(form)
    if (!bases) return (await answerSent(sent, schema, act)).answer
    for (let attempt = 1; ; attempt++) {
      const { number, fields } = await stored(sent.ctx, pageArgs(args), form)
      const mine = partsOf(textsOf(form))
      const merged = mergeParts({ bases, choices, mine, theirs: partsOf(fields) })
      if (merged.conflicts.length > 0 && !isAutomatic(form)) return refused(sent, schema, { merged, mine })
      const next = { ...sent, form: formOf(form, fieldsOfParts(merged.parts)) }
      // at first with the page's own version, so that a form that was sent twice is recognised
      if (attempt > 1) next.form.set(numberField, String(number))
      const { answer } = await answerSent(next, schema, act)
      if (isStale(answer) && attempt < attempts) continue
      if (!isAutomatic(form) || !(answer instanceof Response) || !answer.ok) return answer
      const saved: Record<string, unknown> = Object(await answer.json())
      const cookie = answer.headers.get('Set-Cookie')
      const after = await stored(sent.ctx, pageArgs(args), form)
      // someone who saved in between is merged with the next save
      const more = answerOf({
        merged,
        mine,
        after: after.number === saved[numberField] ? after.fields : null,
      })
      return Response.json({ ...saved, ...more }, cookie ? { headers: { 'Set-Cookie': cookie } } : {})
    }
  }
}

type Telling = { merged: Merged; mine: Parts; after: Fields | null }

/**
 * What the page has to know after an automatic save: texts of others, conflicts, the ids of new rows, and the
 * fingerprints of what is stored, where the server writes something in another way than it was typed.
 */
function answerOf({ merged, mine, after }: Telling) {
  const taken = merged.taken.map(part => [part, renamed(merged.parts.get(part) ?? [], mine.get(part) ?? [])])
  const stored = [...partsOf(after ?? [])].map(([part, fields]) => [part, printOf(fields)])
  return {
    taken: Object.fromEntries(taken),
    ids: (after ?? []).filter(([name]) => /^\w+\[\d+\]\.id$/.test(name)),
    ...(after ? { stored: Object.fromEntries(stored) } : {}),
    ...(merged.conflicts.length > 0 ? { conflicts: conflictsOf(merged) } : {}),
  }
}

/** The stored texts under the names of the page's own fields; a row may stand in another place there. */
function renamed(theirs: Fields, mine: Fields): Fields {
  const row = /^\w+\[\d+\]/
  const here = mine[0]?.[0].match(row)?.[0]
  return theirs.map(([name, text]): Fields[number] => [here ? name.replace(row, here) : name, text])
}

function conflictsOf({ parts, conflicts }: Merged): Conflicts {
  return Object.fromEntries(
    conflicts.map(part => {
      const fields = parts.get(part) ?? []
      const texts = fields.flatMap(([name, text]) => (name.endsWith('.id') || text === '' ? [] : [text]))
      return [part, { text: texts.join('\n'), print: printOf(fields) }]
    }),
  )
}

/** A pressed button with conflicts: nothing is saved, and the form comes back with everything typed. */
function refused<S extends z.ZodType>(
  { form }: Sent,
  schema: S,
  { merged, mine }: Pick<Telling, 'merged' | 'mine'>,
) {
  const shown = new Map(merged.parts)
  for (const part of merged.conflicts) shown.set(part, mine.get(part) ?? [])
  const fieldErrors = Object.fromEntries(merged.conflicts.map(part => [part, ['autosave.conflict']]))
  const result = parse(formOf(form, fieldsOfParts(shown)), schema).reply({ fieldErrors })
  return data({ result: { ...result, error: fieldErrors }, conflicts: conflictsOf(merged) }, { status: 409 })
}

/** The form with other content; what is not content stays, except what only the merge needs. */
function formOf(form: FormData, fields: Fields): FormData {
  const next = new FormData()
  for (const [name, value] of form)
    if ((typeof value !== 'string' || !isContent(name)) && name !== basesField) next.append(name, value)
  for (const [name, text] of fields) next.append(name, text)
  return next
}

function textsOf(form: FormData): Fields {
  return [...form].flatMap(([name, value]): Fields => (typeof value === 'string' ? [[name, value]] : []))
}

const BasesJson = z.record(z.string(), z.array(z.string().max(20)).max(50))

function readBases(form: FormData): Bases | null {
  const text = form.get(basesField)
  form.delete(basesField)
  if (typeof text !== 'string') return null
  try {
    return BasesJson.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // why: anything may be sent; without bases the version decides
    return null
  }
}

/** Decisions about conflicts: `theirs`, or the fingerprint of the stored text that the person saw. */
function cutChoices(form: FormData): Choices {
  const choices: Choices = {}
  for (const [name, value] of [...form]) {
    if (!name.startsWith(choicePrefix)) continue
    form.delete(name)
    if (typeof value !== 'string' || value === '') continue
    choices[name.slice(choicePrefix.length)] = value === 'theirs' ? 'take' : { keepOver: value }
  }
  return choices
}

function isAutomatic(form: FormData): boolean {
  return form.get('autosave') === 'on' || form.get('intent') === 'autosave'
}

type Answer = Awaited<ReturnType<typeof answerSent>>['answer']

function isStale(answer: Answer): boolean {
  if (answer instanceof Response) return false
  const reasons = answer.data.result.error?.[''] ?? []
  return reasons.some(reason => /^(?:error|judging)\.stale/.test(reason))
}
