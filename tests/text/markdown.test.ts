import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeMarkdown, renderMarkdown } from '#app/text/markdown.server'
import { expectSafe } from '#tests/text/safe-html'
import { XSS_CORPUS } from '#tests/text/xss-corpus'

const SLOW = '**a*b_'

beforeAll(() => Promise.all([renderMarkdown('warm'), renderMarkdown('up')]))
afterAll(closeMarkdown)

test('headings start below those of the page, and none goes past the sixth', async () => {
  const { html } = await renderMarkdown('# a\n## b\n### c\n#### d\n##### e\n###### f')
  expect(html).toBe('<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<h6>d</h6>\n<h6>e</h6>\n<h6>f</h6>')
})

test('a text that begins with smaller headings leaves no level out', async () => {
  const { html } = await renderMarkdown('## a\n#### b\n## c')
  expect(html).toBe('<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>')
})

test('every link has rel="nofollow noopener ugc"', async () => {
  const { html } = await renderMarkdown(
    '[a](https://a.example "t") [b](mailto:b@b.example) [c](/challenges/c)',
  )
  expect(html).toBe(
    '<p><a href="https://a.example" title="t" rel="nofollow noopener ugc">a</a> <a href="mailto:b@b.example" rel="nofollow noopener ugc">b</a> <a href="/challenges/c" rel="nofollow noopener ugc">c</a></p>',
  )
})

test('a picture stored here is shown, one on another site becomes a link', async () => {
  const { html } = await renderMarkdown('![plan](/files/ab12/plan.png) ![theirs](https://evil.example/t.gif)')
  expect(html).toBe(
    '<p><img src="/files/ab12/plan.png" alt="plan" loading="lazy" /> <a href="https://evil.example/t.gif" rel="nofollow noopener ugc">theirs</a></p>',
  )
})

test('tables keep their alignment, code its language, task lists their ticks', async () => {
  const { html } = await renderMarkdown(
    '|a|b|\n|:-|-:|\n|1|2|\n\n```py\nx < 1\n```\n\n- [x] done\n- [ ] open',
  )
  expect(html).toContain('<td align="left">1</td>\n<td align="right">2</td>')
  expect(html).toContain('<pre><code class="language-py">x &lt; 1\n</code></pre>')
  expect(html).toContain('<li>☑ done</li>\n<li>☐ open</li>')
})

test('maths becomes MathML, prices stay prices', async () => {
  const { html } = await renderMarkdown('$x^2$ costs $5 and $6, or $ 7 and $ 8')
  expect(html).toBe(
    '<p><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math> costs $5 and $6, or $ 7 and $ 8</p>',
  )
})

test('an answer keeps its line breaks, indents and angle brackets as a person typed them', async () => {
  const { html } = await renderMarkdown('one\ntwo\n    three <b>x</b>\n<div>\n\na < 50 & b\n===', 'answer')
  expect(html).toBe(
    '<p>one<br />two<br />three &lt;b&gt;x&lt;/b&gt;<br />&lt;div&gt;</p>\n<p>a &lt; 50 &amp; b<br />===</p>',
  )
})

test('an answer has headings from the fourth, no picture of any place, and marked links', async () => {
  const { html } = await renderMarkdown(
    '# a\n\n![plan](/files/ab12/plan.png) ![](https://evil.example/t.gif) https://a.example',
    'answer',
  )
  const link = (href: string, text: string) => `<a href="${href}" rel="nofollow noopener ugc">${text}</a>`
  expect(html).toBe(
    `<h4>a</h4>\n<p>${link('/files/ab12/plan.png', 'plan')} ${link('https://evil.example/t.gif', 'https://evil.example/t.gif')} ${link('https://a.example', 'https://a.example')}</p>`,
  )
})

test.each(XSS_CORPUS)('nothing of %j survives in an answer', async source => {
  const { html } = await renderMarkdown(source, 'answer')
  expectSafe(html)
  expect(html).not.toMatch(/<img/i)
})

test.each(XSS_CORPUS)('nothing of %j survives', async source => {
  const { html } = await renderMarkdown(source)
  expectSafe(html)
})

test('combined attacks inside Markdown are removed, in any order', {
  timeout: 30_000,
}, async () => {
  const piece = fc.constantFrom(
    ...XSS_CORPUS,
    '\n\n',
    '> ',
    '- ',
    '**',
    '`',
    '$',
    '[',
    '](',
    ')',
    '<',
    '>',
    '"',
    '|',
    '![',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async pieces => {
      const { html } = await renderMarkdown(pieces.join(''))
      expectSafe(html)
    }),
    { numRuns: 300 },
  )
})

test('a short reference that would multiply into megabytes is shown plain', async () => {
  const source = `[a]: /${'b'.repeat(20_000)}\n\n${'[a] '.repeat(5_000)}`
  expect((await renderMarkdown(source)).problem).toMatch(/^markdown\.too_(long|slow)$/)
})

test('the text after a stopped one is rendered', async () => {
  const [slow, next, last] = await Promise.all(
    [SLOW.repeat(4_000), '*next*', '*last*'].map(each => renderMarkdown(each)),
  )
  expect(slow?.problem).toBe('markdown.too_slow')
  expect(next).toEqual({ html: '<p><em>next</em></p>', problem: null })
  expect(last).toEqual({ html: '<p><em>last</em></p>', problem: null })
})

test('a text shown plain is escaped and keeps its paragraphs and lines', async () => {
  const { html } = await renderMarkdown(`<b>one\ntwo\n\n${'>'.repeat(30)} "x"`)
  expect(html).toBe(`<p>&lt;b&gt;one<br />two</p>\n<p>${'&gt;'.repeat(30)} &quot;x&quot;</p>`)
})

test('a text as long as the longest briefs is rendered', async () => {
  const prose = 'The **district** publishes its readings, and teams may use any part of them. '.repeat(8)
  const chapter = `## Data\n\n${prose}\n\n- one\n  - two, see [the set](https://data.example) and \`code\`\n\n|a|b|\n|-|-|\n|1|2|\n\n`
  const { html, problem } = await renderMarkdown(chapter.repeat(40))
  expect(problem).toBe(null)
  expectSafe(html)
})
