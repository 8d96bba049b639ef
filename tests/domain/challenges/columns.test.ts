import { parseWithZod } from '@conform-to/zod/v4'
import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sortedColumns, textsOf } from '#app/domain/challenges/columns'
import { BasicsInput, BriefInput } from '#app/domain/challenges/section-input'
import { challenges } from '#db/schema'

test('every column of challenges is in exactly one list: text, date, derived or bookkeeping', () => {
  expect([...sortedColumns].sort()).toEqual(Object.keys(getTableColumns(challenges)).sort())
})

test('every text of a challenge is a field of the editor', () => {
  const fields = Object.keys({ ...BasicsInput.shape, ...BriefInput.shape })
  // eligibility has a section of its own, whose fields have other names
  const written = [...fields.filter(name => !['version', 'autosave', 'next'].includes(name)), 'eligibility']
  expect(written.sort()).toEqual(Object.keys(textsOf(challenges)).sort())
})

test('a field that comes empty from the form empties its column', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    version: '3',
    timeZone: 'Asia/Baku',
    externalUrl: '',
    lifeEvent: '',
  }))
    form.append(name, value)
  const sent = parseWithZod(form, { schema: BasicsInput })
  expect(sent.status === 'success' && [sent.value.externalUrl, sent.value.lifeEvent]).toEqual([null, null])
})
