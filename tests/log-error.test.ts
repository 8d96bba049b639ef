import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { describeError, loggedPath } from '#app/log-error.server'

const secret = 'k3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk'

test('a failed query is described by its text and its code, without parameters', () => {
  const cause = Object.assign(new Error(`invalid input: "${secret}"`), { code: '22P02', detail: secret })
  const error = new DrizzleQueryError('insert into "jobs" values ($1)', [secret, 'aysel@example.az'], cause)
  const { code, message, stack } = describeError(error)
  expect({ code, message }).toEqual({
    code: '22P02',
    message: 'Failed query: insert into "jobs" values ($1)',
  })
  expect(stack).toMatch(/^\s+at /)
  expect(stack).not.toContain(secret)
})

test("PostgreSQL's message about a value is not repeated", () => {
  const fields = { code: '22P02', severity: 'ERROR', routine: 'x' }
  const error = Object.assign(new Error(`invalid input syntax: "${secret}"`), fields)
  expect(describeError(error)).toMatchObject({ code: '22P02', message: 'an error of PostgreSQL' })
})

test('mail addresses and secrets are masked in any other message', () => {
  const error = new Error(`550 <aysel@example.az> refused /password-reset/${secret}?x`)
  expect(describeError(error)).toMatchObject({
    code: 'Error',
    message: '550 <***@***> refused /password-reset/***?x',
  })
})

test('the path of a mailed link is logged without its secret, and no query is', () => {
  const links = ['password-reset', 'email-verification', 'team-invitations', 'judge-invitations']
  const addresses = links.map(link => `https://meydan.example/${link}/short.data?next=${secret}`)
  expect(addresses.map(loggedPath)).toEqual(links.map(link => `/${link}/***.data`))
  expect(loggedPath('https://meydan.example/challenges/ag-sheher?q=x')).toBe('/challenges/ag-sheher')
})
