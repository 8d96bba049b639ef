import type { FormField } from '#app/domain/challenges/content'
import { sha256 } from '#app/domain/ledger/chain.server'
import { rememberedWithin } from '#app/services/remembered'
import { renderMarkdown } from '#app/text/markdown.server'
import { type Answers, textOf } from './answers'
import type { RenderedField, ShownField } from './shown-version'

/** Most readers read what others have read before. */
const rendered = rememberedWithin<string>(8_000_000, html => html.length)

/** The long answers as safe HTML; those that are compared with another version keep their source. */
export function renderFields(fields: readonly ShownField[]): Promise<RenderedField[]> {
  return Promise.all(fields.map(async field => ({ ...field, html: await htmlOf(field) })))
}

/** The long answers of a form as safe HTML, by field id. */
export async function renderAnswers(
  form: readonly FormField[],
  answers: Answers,
): Promise<Record<string, string>> {
  const long = form.filter(({ id, kind }) => kind === 'long_text' && textOf(answers, id) !== '')
  const html = long.map(async ({ id }) => [id, await renderAnswer(textOf(answers, id))] as const)
  return Object.fromEntries(await Promise.all(html))
}

async function htmlOf({ kind, text, diff }: ShownField): Promise<string | null> {
  return kind === 'long_text' && text !== '' && diff === null ? renderAnswer(text) : null
}

function renderAnswer(text: string): Promise<string> {
  return rendered(sha256(text), async () => (await renderMarkdown(text, 'answer')).html)
}
