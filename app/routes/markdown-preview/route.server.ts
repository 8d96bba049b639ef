import { localTextInput } from '#app/domain/challenges/input'
import { signedIn } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { createBudget } from '#app/http/budget'
import { consume } from '#app/http/limits.server'
import type { RenderedText } from '#app/http/rendered-texts'
import { formAction } from '#app/http/submit.server'
import { renderMarkdown } from '#app/text/markdown.server'

/** How many previews are rendered at the same time, in total and per person; the threads also render what is saved. */
const underWay = createBudget({ total: 8, each: 2 })

const text = localTextInput(60_000).optional()

/** The text fields of any form, and which of them to show; other fields are ignored. */
const Preview = z.object({
  preview: z.string().max(100),
  brief: text,
  rules: text,
  answers: z.record(z.string(), z.string().max(200_000).optional()).optional(),
})
type Preview = z.infer<typeof Preview>

/** Renders Markdown as readers will see it, for its author. */
export const action = formAction(Preview, async (ctx, input) => {
  const { id } = signedIn(ctx)
  await consume('previews', id)
  const taken = underWay.take(id, 1)
  if (taken === 'key_full') throw new Refusal('too_many', 'error.too_many', { minutes: 1 })
  if (taken !== 'taken') throw new Refusal('busy', 'error.busy')
  try {
    return Response.json({ texts: await render(input) })
  } finally {
    underWay.give(id, 1)
  }
})

async function render({ preview, brief, rules, answers = {} }: Preview): Promise<RenderedText[]> {
  if (preview === 'brief') return renderPage(brief ?? {})
  if (preview === 'rules') return renderPage(rules ?? {})
  const id = preview.replace(/^answers\./, '')
  const answer = Object.hasOwn(answers, id) ? answers[id]?.trim() : undefined
  return answer ? [{ locale: null, ...(await renderMarkdown(answer, 'answer')) }] : []
}

async function renderPage(source: LocalText): Promise<RenderedText[]> {
  const texts = []
  for (const locale of locales) {
    const markdown = source[locale]
    if (!markdown) continue
    const { html, problem } = await renderMarkdown(markdown)
    texts.push({ locale, html, problem: problem && `editing.${problem}` })
  }
  return texts
}
