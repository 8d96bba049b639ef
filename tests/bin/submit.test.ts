import { expect, onTestFinished, test, vi } from 'vitest'
import { type SubmitOptions, submit } from '../../bin/submit'

const file = new URL(import.meta.url).pathname
const options = {
  challenge: 'https://meydan.test/challenges/leaks',
  token: 'meydan_abc',
  wait: true,
} satisfies SubmitOptions

type Step = { status: number; body?: object; headers?: Record<string, string> }

/** Runs the command against these answers, and says what it asked and printed. */
async function run(steps: Step[], change: Partial<SubmitOptions> = {}) {
  const asked: string[] = []
  const [said, slept] = [[] as string[], [] as number[]]
  const print = (line: unknown) => said.push(String(line))
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  for (const spy of spies) spy.mockImplementation(print)
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  const answer: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    asked.push(`${init?.method ?? 'GET'} ${input} ${headers.get('Authorization')}`)
    const step = steps.shift()
    if (!step) throw new Error('no connection')
    return Response.json(step.body ?? {}, { status: step.status, headers: step.headers ?? {} })
  }
  const sleep = async (milliseconds: number) => slept.push(milliseconds)
  const code = await submit(file, { ...options, ...change }, { fetch: answer, sleep })
  return { code, asked, said, slept }
}

const attempt = { number: 3, state: 'waiting', publicScore: null, report: null }
const arrived = {
  status: 202,
  body: attempt,
  headers: { Location: '/api/v1/me/challenges/leaks/attempts/3' },
}
const done = {
  status: 200,
  body: { ...attempt, state: 'scored', publicScore: 0.25, report: { words: ['100 rows, no faults.'] } },
}

test('submit sends the file, waits for the score and prints it', async () => {
  const { code, asked, said } = await run([arrived, { status: 200, body: attempt }, done])
  expect(code).toBe(0)
  expect(asked).toEqual([
    'POST https://meydan.test/api/v1/me/challenges/leaks/attempts?name=submit.test.ts Bearer meydan_abc',
    'GET https://meydan.test/api/v1/me/challenges/leaks/attempts/3 Bearer meydan_abc',
    'GET https://meydan.test/api/v1/me/challenges/leaks/attempts/3 Bearer meydan_abc',
  ])
  expect(said).toEqual(['Attempt 3: public score 0.25\n100 rows, no faults.'])
})

test('submit asks a busy server and a lost connection again, with the same key', async () => {
  const busy = { status: 503, headers: { 'Retry-After': '5' } }
  expect(await run([busy, { ...done, status: 202 }])).toMatchObject({ code: 0, slept: [5000] })
  const lost = await run([])
  expect([lost.code, lost.asked.length, lost.said]).toEqual([
    1,
    4,
    ['https://meydan.test cannot be reached.'],
  ])
})

test('submit prints JSON, and ends with 1 for a faulty file and for a refusal', async () => {
  const refused = { ...attempt, state: 'refused', report: { words: ['1 unknown id.'] } }
  const faulty = await run([arrived, { status: 200, body: refused }], { json: true })
  expect([faulty.code, JSON.parse(faulty.said.join(''))]).toEqual([1, refused])
  const problem = { status: 403, body: { detail: 'All 3 attempts of today are used.' } }
  expect(await run([problem])).toMatchObject({ code: 1, said: ['All 3 attempts of today are used.'] })
})

test.each([
  [{ token: '' }, /access token/],
  [{ challenge: 'leaks' }, /whole address/],
  [{ challenge: 'http://meydan.test/challenges/leaks' }, /no https/],
  [{ challenge: 'https://meydan.test/institutions/x' }, /no address of a challenge/],
])('submit sends nothing with %o', async (change, words) => {
  const { code, asked, said } = await run([done], change)
  expect([code, asked, said]).toEqual([2, [], [expect.stringMatching(words)]])
})
