import { join } from 'node:path'
import { z } from 'zod'

const MEGABYTE = 1_000_000

/** Every setting with its default; docs/operating.md and .env.example list them, and a test compares them. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /**
   * Set by the running command, never by the operator. demo: seeded, mails to the outbox page · production: refuses
   * weak settings · test: the suite's server · command: an operator's command beside the server
   */
  MEYDAN_MODE: z.enum(['demo', 'development', 'production', 'test', 'command']).default('development'),
  /** set by `meydan serve --insecure` */
  ALLOW_HTTP: z.enum(['yes', 'no']).default('no'),
  DATABASE_URL: z.string().default('file:data/meydan.db'),
  DATA_DIR: z.string().default('data'),
  BUILD_DIR: z.string().default('build'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ORIGIN: z.url().optional(),
  SESSION_SECRET: z.string().default(''),
  /** Ed25519 private key (PKCS 8, PEM) that signs receipts and ledger heads; created in DATA_DIR/keys if not set */
  SIGNING_KEY: z.string().optional(),
  /** ids of the trusted signing keys, separated by commas; default: the list that the current key has signed */
  TRUSTED_KEYS: z
    .string()
    .regex(/^[0-9a-f]{32}(,[0-9a-f]{32})*$/, 'TRUSTED_KEYS must be ids of 32 hex digits with commas between')
    .optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Meydan <no-reply@meydan.invalid>'),
  /** shown on the contact page; where people write about the site itself */
  CONTACT_EMAIL: z.union([z.literal(''), z.email('CONTACT_EMAIL must be an e-mail address')]).default(''),
  /** number of trusted proxies in front of the server, for the client's address */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** a clamd that scans files before they are kept: host:port, or the path of its socket; empty for none */
  CLAMD_ADDRESS: z
    .string()
    .regex(
      /^(?:|\/.+|[\w.-]+:\d{1,5}|\[[\da-f:.]+\]:\d{1,5})$/i,
      'CLAMD_ADDRESS must be host:port or the path of a socket',
    )
    .optional(),
  /** megabytes (of a million bytes) that uploads leave free on the disk of DATA_DIR, for the database and its texts */
  MIN_FREE_MB: z.coerce.number().min(0).default(500),
  /** megabytes that all files together, those of one entry, and one person's unused uploads may weigh */
  MAX_FILES_MB: z.coerce.number().min(0).default(100_000),
  MAX_ENTRY_FILES_MB: z.coerce.number().min(0).default(500),
  MAX_STAGED_MB: z.coerce.number().min(0).default(500),
  /** maximum number of unfinished uploads of one person */
  MAX_OPEN_UPLOADS: z.coerce.number().int().min(1).default(20),
  /**
   * per network: different accounts with a wrong password within 15 minutes; people who join, and who reset a password,
   * within an hour
   */
  NETWORK_LIMIT: z.coerce.number().int().min(1).default(1000),
  /** whether an overloaded server refuses visitors with 503 */
  OVERLOAD_GATE: z.enum(['on', 'off']).default('on'),
  /** where Prometheus reads figures, apart from the site: host:port; empty for nowhere */
  METRICS_ADDRESS: z
    .string()
    .regex(/^(?:|[\w.-]+:\d{1,5}|\[[\da-f:.]+\]:\d{1,5})$/i, 'METRICS_ADDRESS must be host:port')
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Config = ReturnType<typeof readConfig>

/** Reads and checks the environment; throws an error that names each faulty setting. */
export function readConfig(environment: Record<string, string | undefined>) {
  const env = Environment.parse(environment)
  const production = env.MEYDAN_MODE === 'production'
  if (production) refuseWeakSettings(env)
  return Object.freeze({
    mode: env.MEYDAN_MODE,
    databaseUrl: env.DATABASE_URL,
    buildDir: env.BUILD_DIR,
    dataDir: env.DATA_DIR,
    filesDir: join(env.DATA_DIR, 'files'),
    uploadsDir: join(env.DATA_DIR, 'uploads'),
    files: {
      minFreeBytes: env.MIN_FREE_MB * MEGABYTE,
      quota: { entryBytes: env.MAX_ENTRY_FILES_MB * MEGABYTE, instanceBytes: env.MAX_FILES_MB * MEGABYTE },
    },
    clamd: clamdOf(env.CLAMD_ADDRESS ?? ''),
    metricsAddress: env.METRICS_ADDRESS ? hostAndPort(env.METRICS_ADDRESS) : null,
    uploadQuota: { open: env.MAX_OPEN_UPLOADS, bytes: env.MAX_STAGED_MB * MEGABYTE },
    host: env.HOST,
    port: env.PORT,
    origin: (env.ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    sessionSecret: env.SESSION_SECRET || 'for development only, never in production',
    /** may be one line of an environment file, with \n for line ends */
    signingKey: env.SIGNING_KEY?.replaceAll('\\n', '\n') || null,
    trustedKeys: env.TRUSTED_KEYS?.split(',') ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    contactEmail: env.CONTACT_EMAIL || null,
    trustedProxies: env.TRUSTED_PROXIES,
    networkLimit: env.NETWORK_LIMIT,
    logLevel: env.LOG_LEVEL,
    overloadGate: env.OVERLOAD_GATE === 'on',
    /** how often each lane of the worker looks for a due job, in milliseconds */
    jobPollMs: env.MEYDAN_MODE === 'test' ? 25 : 500,
    /** the outbox page, the design page and the demo sign-ins exist only outside production */
    showsWorkshop: !production,
    /** whether a lost signing key is replaced automatically: only where no one relies on it */
    mayReplaceKey: env.MEYDAN_MODE !== 'production' && env.MEYDAN_MODE !== 'command',
  })
}

function clamdOf(address: string): { path: string } | { host: string; port: number } | null {
  if (address === '') return null
  if (address.startsWith('/')) return { path: address }
  return hostAndPort(address)
}

function hostAndPort(address: string): { host: string; port: number } {
  const colon = address.lastIndexOf(':')
  const host = address.slice(0, colon).replace(/^\[|\]$/g, '')
  return { host, port: Number(address.slice(colon + 1)) }
}

function refuseWeakSettings(env: z.infer<typeof Environment>) {
  const faults: string[] = []
  if (env.SESSION_SECRET.length < 32 || new Set(env.SESSION_SECRET).size < 10) {
    faults.push('SESSION_SECRET must be at least 32 random characters')
  }
  if (!env.ORIGIN) faults.push('ORIGIN must be the public address, such as https://meydan.example')
  else if (!env.ORIGIN.startsWith('https://') && env.ALLOW_HTTP !== 'yes') {
    faults.push(
      'ORIGIN must begin with https:// (a trial on a closed network may use `meydan serve --insecure`)',
    )
  }
  if (!env.SMTP_URL) faults.push('SMTP_URL must name a mail server, such as smtps://user:password@host')
  if (/\.invalid\b/.test(env.MAIL_FROM)) {
    faults.push('MAIL_FROM must be an address that your mail server may send for')
  }
  if (faults.length > 0) throw new Error(`Refusing to serve:\n- ${faults.join('\n- ')}`)
}

export const config = readConfig(process.env)
