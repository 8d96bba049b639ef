import TurndownService from 'turndown'
import { messageRef } from '#app/i18n/translate'
import { feedLink } from './feed-link'
import { tableRule } from './html-tables'

export type Converted = { markdown: string; warnings: string[] }

/** With deeper nesting than this the text is read without its structure, because conversion recurses. */
const MAX_DEPTH = 200

/** Converts a feed's HTML to clean Markdown; relative addresses become absolute with `permalink`. */
export function htmlToMarkdown(html: string, permalink: string): Converted {
  const warnings = new Set<string>()
  const prepared = unescapeTags(html)
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(script|style|iframe|object|noscript|template)\b.*?<\/\1\s*>/gis, '')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
  const flat = nesting(prepared) > MAX_DEPTH ? prepared.replace(/<[^>]*>/g, ' ') : prepared
  const markdown = converter(permalink, warnings).turndown(flat)
  return { markdown: tidy(markdown), warnings: [...warnings] }
}

/** Unescapes tags that feeds escaped once too often, such as `&lt;br&gt;` in a cell. */
function unescapeTags(html: string): string {
  return html.replace(
    /&lt;(\/?(?:a|br|p|strong|em|b|i|u|ul|ol|li|div|span|sup|sub)(?:\s(?:(?!&[lg]t;)[^<>]){0,400})?\/?)&gt;/gi,
    (_, tag: string) => `<${tag.replace(/&quot;/g, '"')}>`,
  )
}

function nesting(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing] of html.matchAll(/<(\/?)[a-z][^>]*>/gi)) {
    depth = Math.max(0, depth + (closing ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function converter(permalink: string, warnings: Set<string>): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  })
  const escapeMarkdown = service.escape.bind(service)
  service.escape = text => escapeMarkdown(text).replace(/[$<]/g, '\\$&')
  service.addRule('table', tableRule)
  service.addRule('item', { filter: 'li', replacement: (content, node) => item(content, node) })
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => heading(content, Number(node.nodeName.slice(1))),
  })
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => link(content, hrefOf(node, 'href'), permalink),
  })
  service.addRule('image', {
    filter: 'img',
    replacement: (_, node) => {
      warnings.add(messageRef('challenge_import.warn.images_linked'))
      return image(hrefOf(node, 'alt'), hrefOf(node, 'src'), permalink)
    },
  })
  return service
}

function hrefOf(node: Node, name: string): string {
  return 'getAttribute' in node && typeof node.getAttribute === 'function'
    ? String(node.getAttribute(name) ?? '')
    : ''
}

function item(content: string, node: Node): string {
  const body = content.replace(/^\s+|\s+$/g, '').replace(/\n{2,}(?=\s*(?:-|\d+\.) )/g, '\n')

  if (!body) return ''
  const parent = node.parentNode
  const siblings = parent ? Array.from<Node>(parent.childNodes).filter(each => each.nodeName === 'LI') : []
  const mark = parent?.nodeName === 'OL' ? `${siblings.indexOf(node) + 1}. ` : '- '
  return `${mark}${body.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}\n`
}

/** Emphasis means nothing in a heading; an empty heading is dropped. */
function heading(content: string, level: number): string {
  const words = content.replace(/\*\*|\s+/g, match => (match === '**' ? '' : ' ')).trim()
  return /[\p{L}\p{N}]/u.test(words) ? `\n\n${'#'.repeat(level)} ${words}\n\n` : '\n\n'
}

function link(content: string, href: string, permalink: string): string {
  const words = content.replace(/\s+/g, ' ').trim()
  if (!words) return content
  const address = feedLink(href, permalink)
  if (!address || words.startsWith('[')) return content
  return `${/^\s/.test(content) ? ' ' : ''}[${words}](${address})${/\s$/.test(content) ? ' ' : ''}`
}

/**
 * A picture on another site would report each reader to its owner, so it becomes a link. A picture without a name is
 * decoration.
 */
function image(alt: string, source: string, permalink: string): string {
  const words = alt.replace(/[\s[\]]+/g, ' ').trim()
  const address = feedLink(source, permalink)
  return words && address ? `[${words}](${address})` : ''
}

function tidy(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+$/gm, '')
    .replace(/^\s*(?:\*\*\s*\*\*|\*\s*\*|_\s*_|&nbsp;|[-*])\s*$/gm, '')
    .replace(/(?<! ) (?=\n)| +(?=\n\s*\n)| +$/g, '')
    .replace(/ {3,}\n/g, '  \n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^( *(?:-|\d+\.) .*)\n\n(?= *(?:-|\d+\.) )/gm, '$1\n')
    .trim()
}
