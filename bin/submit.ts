import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '#app/domain/shared/ids'
import { z } from '#app/domain/shared/input'
import { paths } from '#app/paths'

export type SubmitOptions = {
  challenge: string
  server?: string
  token?: string
  note?: string
  stage?: string
  check?: true
  json?: true
  wait: boolean
  insecure?: true
}

/** What a test replaces. */
type Tools = { fetch: typeof fetch; sleep: (milliseconds: number) => Promise<unknown> }

/** What the command reads of the API's answer; other fields may be added there. */
const Attempt = z.object({
  number: z.number(),
  state: z.enum(['waiting', 'scored', 'checked', 'refused']),
  publicScore: z.number().nullable(),
  report: z.object({ words: z.array(z.string()) }).nullable(),
})

const [tries, longestWait, patience] = [4, 5_000, 15 * 60_000]

/**
 * `meydan submit FILE`: sends a file over the API and waits for its score. Returns the exit code: 0 scored or without
 * faults, 1 refused or faulty, 2 wrong options.
 */
export async function submit(
  file: string,
  options: SubmitOptions,
  tools: Tools = { fetch, sleep },
): Promise<number> {
  const target = targetOf(options)
  if (typeof target === 'string') return complain(target)
  const bytes = readBytes(file)
  if (!bytes) return complain(`Cannot read ${file}`)
  const ask = asking(target, tools)
  const sent = await ask(addressOf(target, file, options), {
    method: 'POST',
    body: bytes,
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': newId() },
  })
  const answer = sent.ok && options.wait ? await scored(ask, sent, { ...target, ...tools }) : sent
  if (options.json) console.log(JSON.stringify(answer.body, null, 2))
  if (!answer.ok) return options.json ? 1 : refuse(answer)
  const attempt = Attempt.parse(answer.body)
  if (!options.json) console.log(linesOf(attempt).join('\n'))
  return attempt.state === 'refused' ? 1 : 0
}

type Target = { origin: string; slug: string; token: string; stage: string | undefined }

/** Where to send it and with what, or what is wrong with the options. */
function targetOf({
  challenge,
  server = process.env.MEYDAN_SERVER,
  token = process.env.MEYDAN_TOKEN,
  stage,
  insecure,
}: SubmitOptions): Target | string {
  if (!token) return 'Give an access token with --token or MEYDAN_TOKEN. Create one at /me/access-tokens.'
  const whole = URL.canParse(challenge) ? new URL(challenge) : null
  const site = whole ?? (server && URL.canParse(server) ? new URL(server) : null)
  if (!site) return 'Give the whole address of the challenge, or the site with --server or MEYDAN_SERVER.'
  const slug = whole ? /^\/challenges\/([^/]+)/.exec(whole.pathname)?.[1] : challenge
  if (!slug || slug.includes('/')) return `${challenge} is no address of a challenge.`
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(site.hostname)
  if (site.protocol !== 'https:' && !near && !insecure)
    return `${site.origin} has no https, so others could read the token. Use --insecure on a closed network.`
  return { origin: site.origin, slug: decodeURIComponent(slug), token, stage }
}

function addressOf({ slug, stage }: Target, file: string, { note, check }: SubmitOptions): string {
  const query = new URLSearchParams({ name: basename(file) })
  if (note) query.set('note', note)
  if (check) query.set('check', 'yes')
  if (stage) query.set('stage', stage)
  return `${paths.ownAttempts(slug)}?${query}`
}

type Answer = { ok: boolean; status: number; body: unknown; location: string | null }

/** Asks the API. A lost connection and a busy server are asked again; the key makes one attempt of several tries. */
function asking({ origin, token }: Target, { fetch, sleep }: Tools) {
  return async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { ...init.headers, Authorization: `Bearer ${token}`, 'Accept-Language': 'en' }
    for (let left = tries - 1; ; left--) {
      const response = await reached(() => fetch(origin + path, { ...init, headers, redirect: 'error' }))
      if (response && (response.status !== 503 || left === 0)) return read(response)
      if (left === 0)
        return { ok: false, status: 0, body: { detail: `${origin} cannot be reached.` }, location: null }
      await sleep(1000 * Math.min(60, Number(response?.headers.get('Retry-After') ?? 2)))
    }
  }
}

async function reached(ask: () => Promise<Response>): Promise<Response | null> {
  try {
    return await ask()
  } catch {
    // why: an unreachable site is reported by throwing; the caller tries again and says it
    return null
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const { ok, status, headers } = response
  const isJson = /\bjson\b/.test(headers.get('Content-Type') ?? '')
  const body: unknown = isJson ? JSON.parse(text) : { detail: `The site answered ${status}.` }
  return { ok: ok && isJson, status, body, location: headers.get('Location') }
}

/** The attempt once it is done, or as it is after a quarter of an hour. */
async function scored(
  ask: (path: string) => Promise<Answer>,
  sent: Answer,
  { stage, sleep }: Target & Tools,
): Promise<Answer> {
  const path = `${sent.location ?? ''}${stage ? `?${new URLSearchParams({ stage })}` : ''}`
  let [answer, wait, waited] = [sent, 500, 0]
  while (answer.ok && Attempt.parse(answer.body).state === 'waiting' && waited < patience) {
    await sleep(wait)
    waited += wait
    wait = Math.min(longestWait, wait * 1.5)
    answer = await ask(path)
  }
  return answer
}

function linesOf({ number, state, publicScore, report }: z.infer<typeof Attempt>): string[] {
  const words = report?.words ?? []
  if (state === 'waiting') return [`Attempt ${number} has arrived and waits for its score.`]
  if (state === 'scored') return [`Attempt ${number}: public score ${publicScore}`, ...words]
  if (state === 'checked') return [`File ${number} is fine.`, ...words]
  return [`File ${number} was not accepted and does not count.`, ...words]
}

function refuse({ body }: Answer): number {
  const { detail = 'The site refused the file.' } = z.object({ detail: z.string().optional() }).parse(body)
  console.error(detail)
  return 1
}

function complain(words: string): number {
  console.error(words)
  return 2
}

function readBytes(file: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(file)
  } catch {
    // why: a missing or unreadable file is the user's error; the caller prints the message
    return null
  }
}
