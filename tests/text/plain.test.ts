import { expect, test } from 'vitest'
import { plainText } from '#app/text/plain'

test('blocks are parted, marks inside words leave no gap, entities are read', () => {
  expect(
    plainText(
      '<h3>Water</h3>\n<p>Clean <strong>wa</strong>ter &amp; &lt;air&gt;<br />now</p><ul>\n<li>one</li><li>two</li></ul>',
    ),
  ).toBe('Water Clean water & <air> now one two')
})

test('maths is told in TeX and a picture by its words', () => {
  const maths =
    '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x &lt; 1</annotation></semantics></math>'
  expect(plainText(`<p>${maths} <img src="/files/a.png" alt="a plan" loading="lazy" /></p>`)).toBe(
    'x < 1 a plan',
  )
})

test('a summary ends after a whole word', () => {
  expect(plainText('<p>one two, three four</p>', 12)).toBe('one two…')
  expect(plainText('<p>one two</p>', 7)).toBe('one two')
})

test('what was escaped once comes back once', () => {
  expect(plainText('<p>&amp;lt;b&amp;gt;</p>')).toBe('&lt;b&gt;')
})
