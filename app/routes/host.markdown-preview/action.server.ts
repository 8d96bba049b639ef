import { localTextInput } from '#app/domain/challenges/input'
import { signedIn } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { locales } from '#app/domain/shared/local-text'
import { spend } from '#app/http/limits.server'
import { submit } from '#app/http/submit.server'
import { renderMarkdown } from '#app/text/markdown.server'

const text = localTextInput(60_000).optional()

/** Whatever form the text stands in: what is not text is let by. */
const Preview = z.object({ brief: text, rules: text })

/** Markdown as it would be stored, for whoever is writing it. */
export const action = submit(Preview, async (ctx, { brief, rules }) => {
  await spend('previews', signedIn(ctx).id)
  const source = { ...brief, ...rules }
  const texts = []
  for (const locale of locales) {
    const markdown = source[locale]
    if (!markdown) continue
    const { html, problem } = await renderMarkdown(markdown)
    texts.push({ locale, html, problem: problem && `editor.${problem}` })
  }
  return Response.json({ texts })
})
