import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { stripNulBytes } from '#app/http/strip-nul-bytes.server'

const words = Array.from({ length: 3_000 }, (_, index) => `${'ə'.repeat(index % 7)}Щ`).join(' ')

test('a long page in Azerbaijani and Russian arrives unchanged', async () => {
  const { pipe } = renderToPipeableStream(<p>{words}</p>)
  expect(await text(pipe(stripNulBytes()))).toBe(`<p>${words}</p>`)
})
