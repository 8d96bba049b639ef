import { type LocalText, locales } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { renderMarkdown } from '#app/text/markdown.server'

/** The text as HTML in each language; a text that cannot be rendered is shown plain, with a warning. */
export async function tolerantHtml(source: LocalText): Promise<{ html: LocalText; warnings: string[] }> {
  const html: LocalText = {}
  const warnings: string[] = []
  for (const locale of locales) {
    const text = source[locale]
    if (!text) continue
    const rendered = await renderMarkdown(text)
    html[locale] = rendered.html
    if (rendered.problem) warnings.push(messageRef('challenge_import.warn.markdown'))
  }
  return { html, warnings }
}
