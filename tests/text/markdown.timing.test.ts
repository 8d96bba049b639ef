import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeMarkdown, renderMarkdown } from '#app/text/markdown.server'

const SLOW = '**a*b_'

beforeAll(() => Promise.all([renderMarkdown('warm'), renderMarkdown('up')]))
afterAll(closeMarkdown)

test.each([
  ['emphasis that takes marked 1.3 s', SLOW.repeat(2_000), 'markdown.too_slow'],
  ['emphasis that takes marked 19 s', SLOW.repeat(8_000), 'markdown.too_slow'],
  ['three thousand quotes in quotes', '>'.repeat(3_000), 'markdown.too_deep'],
  ['a deep list', `${'- '.repeat(3_000)}a`, 'markdown.too_deep'],
  ['a wall of brackets', '['.repeat(20_000), 'markdown.too_deep'],
  ['a text beyond 50 kB', 'ə'.repeat(25_001), 'markdown.too_long'],
] as const)(
  '%s is shown plain within 200 ms, and other work goes on meanwhile',
  { retry: 2 },
  async (_, source, problem) => {
    const lag = watchLag()
    const start = performance.now()
    const rendered = await renderMarkdown(source)
    expect(performance.now() - start).toBeLessThan(200)
    expect(lag.stop()).toBeLessThan(50)
    expect(rendered.problem).toBe(problem)
    expect(rendered.html.replaceAll('&gt;', '>')).toBe(`<p>${source}</p>`)
    await renderMarkdown('the pool is whole again')
  },
)

function watchLag() {
  let last = performance.now()
  let worst = 0
  const timer = setInterval(() => {
    worst = Math.max(worst, performance.now() - last - 5)
    last = performance.now()
  }, 5)
  return {
    stop: () => {
      clearInterval(timer)
      return worst
    },
  }
}
