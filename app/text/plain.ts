import { unescapeText } from '#app/text/escape'

/**
 * The words of HTML written by `renderMarkdown`, on one line, for summaries and mails. Maths is given as its TeX
 * source. With `maxLength` the text is cut after a whole word and ends with an ellipsis.
 */
export function plainText(html: string, maxLength = Number.POSITIVE_INFINITY): string {
  const text = html
    .replace(
      /<math\b.*?<\/math>/gs,
      maths => /<annotation[^>]*>(.*?)<\/annotation>/s.exec(maths)?.[1] ?? maths,
    )
    .replace(/<img[^>]*?\balt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?(?:strong|em|b|i|u|s|del|ins|sub|sup|kbd|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return cut(unescapeText(text).replace(/\s+/g, ' ').trim(), maxLength)
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const whole = text.slice(0, maxLength - 1)
  const lastSpace = whole.lastIndexOf(' ')
  return `${(lastSpace > maxLength / 2 ? whole.slice(0, lastSpace) : whole).replace(/[\s,;:–—-]+$/, '')}…`
}
