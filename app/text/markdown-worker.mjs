// Runs in a worker thread from its own file, unbundled: see markdown.server.ts.
import { Marked } from 'marked'
import markedKatex from 'marked-katex-extension'
import sanitizeHtml from 'sanitize-html'

const WARM_UP =
  '# a\n\n**b** $x^2$ [c](https://d.example)\n\n|e|f|\n|-|-|\n|1|2|\n\n```js\ng\n```\n\n- [x] h\n'
/** A short reference used often can multiply: fifty kilobytes of Markdown may produce gigabytes of HTML. */
const MAX_HTML = 1_000_000
const OWN_IMAGE = /^\/files\/(?!.*(?:\.\.|\/\/))[\w./-]+$/
const MATHS = [
  'math',
  'semantics',
  'annotation',
  'mrow',
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
  'mspace',
  'msup',
  'msub',
  'msubsup',
  'mfrac',
  'msqrt',
  'mroot',
  'mover',
  'munder',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mlabeledtr',
  'mpadded',
  'mphantom',
  'mstyle',
  'menclose',
]

const common = [
  { gfm: true },
  withStrictDollars(
    markedKatex({
      output: 'mathml',
      throwOnError: false,
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
    }),
  ),
  { renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') } },
]

/** Answers also come from people who do not know Markdown: no line break, indent or angle bracket is lost. */
const plainly = {
  breaks: true,
  tokenizer: { html: () => {}, tag: () => {}, code: () => {}, lheading: () => {} },
}

const dialects = {
  page: { marked: new Marked(...common), largest: 3, pictures: true },
  answer: { marked: new Marked(...common, plainly), largest: 4, pictures: false },
}

/** @type {import('sanitize-html').IOptions} */
const ALLOWED = {
  allowedTags: [
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'br',
    'hr',
    'blockquote',
    'ul',
    'ol',
    'li',
    'pre',
    'code',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'img',
    'strong',
    'em',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'sub',
    'sup',
    'kbd',
    ...MATHS,
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'loading'],
    ol: ['start'],
    th: [{ name: 'align', values: ['left', 'center', 'right'] }],
    td: [{ name: 'align', values: ['left', 'center', 'right'] }],
    math: ['display'],
    annotation: ['encoding'],
    mi: ['mathvariant'],
    mo: [
      'stretchy',
      'fence',
      'separator',
      'lspace',
      'rspace',
      'minsize',
      'maxsize',
      'form',
      'largeop',
      'movablelimits',
      'accent',
    ],
    mspace: ['width', 'linebreak'],
    mstyle: ['scriptlevel', 'displaystyle', 'mathcolor'],
    mpadded: ['width', 'height', 'depth', 'lspace'],
    mover: ['accent'],
    munder: ['accentunder'],
    mfrac: ['linethickness'],
    menclose: ['notation'],
    mtable: ['rowspacing', 'columnalign', 'columnspacing', 'rowlines', 'columnlines'],
    mtd: ['columnalign'],
  },
  allowedClasses: { code: [/^language-[\w+#-]{1,30}$/] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'iframe',
    'object',
    'svg',
    'template',
    'title',
    'head',
  ],
  nestingLimit: 100,
  transformTags: {
    a: (_, { href, title }) => ({ tagName: 'a', attribs: linkAttributes(href, title) }),
  },
}

for (const dialect of Object.values(dialects))
  for (let round = 0; round < 3; round++) clean(parse(WARM_UP.repeat(40), dialect), dialect)

/** Parsing may take quadratic time, cleaning only linear time: the server times each step separately. */
export default function render({ source, dialect: name, port }) {
  const dialect = dialects[name]
  port.postMessage('parsing')
  try {
    const parsed = parse(source, dialect)
    if (parsed.length > MAX_HTML) return { problem: 'markdown.too_long' }
    port.postMessage('cleaning')
    return { html: clean(parsed, dialect), problem: null }
  } catch {
    // why: the only known error of parsing is a stack overflow, by nesting too deep to be counted before.
    return { problem: 'markdown.too_deep' }
  } finally {
    port.close()
  }
}

/** An empty task: it ends once the thread has loaded. */
export const ready = () => null

function parse(source, { marked }) {
  return marked.parse(source, { async: false })
}

function clean(html, { largest, pictures }) {
  return sanitizeHtml(html, {
    ...ALLOWED,
    transformTags: {
      ...ALLOWED.transformTags,
      img: (_, { src = '', alt = '', title }) => image({ src: src.trim(), alt, title, pictures }),
      ...headingsOf(html, largest),
    },
  }).trim()
}

/** Shifts headings so that the largest are directly below those around the text, and no level is skipped. */
function headingsOf(html, largest) {
  const levels = new Set(html.match(/<h[1-6](?=[\s>])/gi)?.map(tag => tag.slice(1).toLowerCase()))
  return Object.fromEntries(
    [...levels].sort().map((level, rank) => [level, `h${Math.min(largest + rank, 6)}`]),
  )
}

function linkAttributes(href, title) {
  return { ...(href && { href }), ...(title && { title }), rel: 'nofollow noopener ugc' }
}

/** Shows only pictures stored here: a picture elsewhere would report its readers to its owner. */
function image({ src, alt, title, pictures }) {
  if (pictures && OWN_IMAGE.test(src))
    return { tagName: 'img', attribs: { src, alt, ...(title && { title }), loading: 'lazy' } }
  return { tagName: 'a', attribs: linkAttributes(src, title), text: alt || src }
}

/** "$ 5 and $ 6" are prices: maths may not start or end with a space. */
function withStrictDollars({ extensions: [inline, block] }) {
  const tokenizer = source => {
    const token = inline.tokenizer(source, [])
    const inside = token?.raw.replace(/^\$+|\$+$/g, '')
    return inside && inside === inside.trim() ? token : undefined
  }
  return { extensions: [{ ...inline, tokenizer }, block] }
}
