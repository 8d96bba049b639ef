import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToMarkdown } from '#app/domain/challenge-import/html-to-markdown'

const permalink = 'https://www.challenge.gov/challenge/x/'
const md = (html: string) => htmlToMarkdown(html, permalink).markdown

test.each([
  ['<div class="tab"><span>Plain</span> words</div>', 'Plain words'],
  ['<p>Fran&ccedil;ois &amp; Zo&euml;&rsquo;s 5&micro;m&nbsp;wide</p>', 'François & Zoë’s 5µm wide'],
  ['<h4></h4><h2>&nbsp;</h2><h3><strong>Key Dates</strong></h3><p>x</p>', '### Key Dates\n\nx'],
  ['<ul><li>a<ul><li>b</li></ul></li><li></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['<p>$5 and $10</p>', '\\$5 and \\$10'],
  ['<p>a &lt;b c</p>', 'a \\<b c'],
  ['<td>one&lt;br&gt;two</td>', 'one<br>two'],
  [
    '<p>&lt;a href="http://rvmi.aau.dk/" target="_blank"&gt;Robotics&lt;/a&gt;</p>',
    '[Robotics](http://rvmi.aau.dk/)',
  ],
  ['<script>alert(1)</script><style>p{}</style><p>x</p>', 'x'],
])('%s becomes %j', (html, markdown) => {
  expect(md(html).replace(/ {2}\n/g, '<br>')).toBe(markdown)
})

test.each([
  ['{{ site.baseurl }}/assets/a b.pdf', '[t](https://www.challenge.gov/assets/a%20b.pdf)'],
  ['{{site.baseurl}}/x', '[t](https://www.challenge.gov/x)'],
  ['/challenge/y/', '[t](https://www.challenge.gov/challenge/y/)'],
  ['www.nasa.gov', '[t](https://www.nasa.gov/)'],
  ['https://e.org/a_(b)', '[t](https://e.org/a_%28b%29)'],
  ['mailto:someone@agency.gov', 't'],
  ['javascript:alert(1)', 't'],
  ['#top', 't'],
  ['https://', 't'],
])('a link to %s becomes %s', (href, markdown) => {
  expect(md(`<a href="${href}">t</a>`)).toBe(markdown)
})

test('a picture becomes a link by its description, with a warning; decoration goes', () => {
  const html = '<p><img src="{{ site.baseurl }}/m.png" alt="Map of winners" /><img src="/logo.png" /></p>'
  expect(htmlToMarkdown(html, permalink)).toEqual({
    markdown: '[Map of winners](https://www.challenge.gov/m.png)',
    warnings: ['challenge_import.warn.images_linked'],
  })
})

test('a table keeps its rows and cells, whatever is in them', () => {
  const html =
    '<table><thead><tr><th>Criterion</th><th>Weight</th></tr></thead><tbody><tr><td><p>Impact</p><p>a|b</p></td><td>20%</td></tr><tr><td>Team</td></tr></tbody></table>'
  expect(md(html)).toBe('| Criterion | Weight |\n| --- | --- |\n| Impact<br>a\\|b | 20% |\n| Team |  |')
})

test('a table of one column is only text', () => {
  expect(md('<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>')).toBe('One\n\nTwo')
})

test('nesting without end is taken without its structure', () => {
  expect(md(`${'<div>'.repeat(5000)}deep`)).toBe('deep')
})

test('no HTML makes the converter throw, and none leaves a tag that would be markup', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '<li>',
    '<a href="',
    '">',
    '<h2>',
    '&lt;',
    '&',
    '<',
    'x',
    '*',
    '[',
    '](',
    '|',
    '\n',
    '<img src=x>',
    '<!--',
    '-->',
    '<br',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), parts => {
      expect(md(parts.join(''))).not.toMatch(/(?<!\\)<(?!br>|$)[a-z/!]/i)
    }),
    { numRuns: 300 },
  )
})
