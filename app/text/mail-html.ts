import { escapeText } from './escape'

/**
 * A mail's text as HTML: paragraphs, and links to the site's own pages. Addresses of other sites stay text, because people
 * write into mails too.
 */
export function mailHtml(text: string, origin: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => `<p>${linked(escapeText(paragraph), origin).replaceAll('\n', '<br>')}</p>`)
  const style = 'max-width:36em;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere'
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><div style="${style}">${paragraphs.join('')}</div></body></html>`
}

function linked(html: string, origin: string): string {
  const own = escapeText(origin).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return html.replace(new RegExp(`${own}(?:/[^\\s<]*)?`, 'g'), url => `<a href="${url}">${url}</a>`)
}
