import { existsSync } from 'node:fs'
import { Command, Option } from 'commander'

// the database, uploads and keys are for the account that runs Meydan alone
process.umask(0o077)

if (existsSync('.env')) process.loadEnvFile('.env')
setMode('command')

/** The `meydan` command. Each act is imported only when asked for, after the mode it runs in is known. */
const meydan = new Command('meydan').description('Meydan: an open-innovation challenge platform')

meydan
  .command('serve')
  .description('serve in production: migrates, never seeds, refuses weak secrets')
  .option('--insecure', 'allow an ORIGIN without https, for a trial on a closed network')
  .addOption(new Option('--test', 'serve a database of the test suite').hideHelp())
  .action(async (options: { insecure?: true; test?: true }) => {
    process.env.ALLOW_HTTP = options.insecure ? 'yes' : 'no'
    setMode(options.test ? 'test' : 'production')
    const problem = await settingsProblem()
    if (problem) meydan.error(problem)
    const { markPurpose, requirePurpose } = await import('./database-purpose')
    await requirePurpose(options.test ? 'serve --test' : 'serve')
    if (!isBuilt()) meydan.error('Nothing is built yet: run `npm run build` first.')
    const { serve } = await import('./serve')
    await migrateFirst()
    await markPurpose(options.test ? 'test' : 'production')
    await serve()
  })

meydan
  .command('demo')
  .description('migrate, build if needed, seed an empty database with the demo world, and serve it')
  .option('--host <address>', 'listen on this address; its passwords and mails are public', '127.0.0.1')
  .action(async (options: { host: string }) => {
    setMode('demo')
    process.env.HOST = options.host
    await requirePurposeOf('demo')
    const { demo } = await import('./demo')
    await demo()
  })

meydan
  .command('dev')
  .description('serve with live reload')
  .action(async () => {
    setMode('development')
    await requirePurposeOf('dev')
    const { dev } = await import('./dev')
    await dev()
  })

meydan.command('migrate').description('bring the database to the newest schema').action(migrateFirst)

meydan
  .command('staff <email>')
  .description('make an existing account staff of the platform')
  .option('--remove', 'take the role back and end the person’s sessions')
  .action(async (email: string, options: { remove?: true }) => {
    const { staff } = await import('./staff')
    process.exitCode = await staff(email, options.remove === true)
  })

meydan
  .command('import')
  .description('take in challenges from a file')
  .command('challenges <file>')
  .description('a Challenge.gov feed or one exported challenge; safe to run again')
  .action(async (file: string) => {
    await migrateFirst()
    const { importChallenges } = await import('./import')
    process.exitCode = await importChallenges(file)
  })

const exporting = meydan.command('export').description('write what this Meydan holds')

exporting
  .command('challenge <slug>')
  .description('print one challenge as JSON that `import challenges` takes back')
  .option('--out <file>', 'write it to this new file instead, in UTF-8 whatever the terminal uses')
  .action(async (slug: string, options: { out?: string }) => {
    await migrateFirst()
    const { exportChallenge } = await import('./export')
    process.exitCode = await exportChallenge(slug, options.out)
  })

exporting
  .command('ledger <slug>')
  .description('print a challenge’s ledger as a signed file: what the public may see of it now')
  .option('--full', 'with every payload, for audits')
  .action(async (slug: string, options: { full?: true }) => {
    await migrateFirst()
    const { exportLedger } = await import('./export')
    process.exitCode = await exportLedger(slug, options.full === true)
  })

exporting
  .command('heads')
  .description('print the newest entry of every ledger, signed: keep it in another place to pin the present')
  .option('--out <file>', 'write it to this new file instead')
  .action(async (options: { out?: string }) => {
    await migrateFirst()
    const { exportHeads } = await import('./export')
    process.exitCode = await exportHeads(options.out)
  })

meydan
  .command('verify [file]')
  .description('check a receipt, a ledger or a list of heads, without network or database')
  .option('--key <file>', 'the public key that you trust, as a file from /.well-known/meydan-key')
  .option('--instance', 'check this whole Meydan instead: database, ledgers, submissions and their files')
  .option('--pin <files...>', 'with --instance: files of `export heads`, whose entries must still be there')
  .action(async (file: string | undefined, options: { key?: string; instance?: true; pin?: string[] }) => {
    if (options.instance) {
      const { verifyInstance } = await import('./verify-instance')
      process.exitCode = await verifyInstance(options.pin ?? [])
    } else if (file) {
      const { verifyFile } = await import('./verify')
      process.exitCode = await verifyFile(file, options.key)
    } else meydan.error('Say which file to check, or --instance.')
  })

const keys = meydan.command('keys').description('the keys that this Meydan signs with')

keys
  .command('list')
  .description('print every key, since when it is in use, and how it ended')
  .action(async () => {
    await migrateFirst()
    const { listKeys } = await import('./keys')
    process.exitCode = await listKeys()
  })

keys
  .command('rotate')
  .description('make a new key, which signs the list of those before it; restart the server afterwards')
  .action(async () => {
    await migrateFirst()
    const { rotateKey } = await import('./keys')
    process.exitCode = await rotateKey()
  })

keys
  .command('revoke <id>')
  .description('tell everyone that an earlier key is no longer to be believed')
  .requiredOption('--why <words>', 'the reason, which is public')
  .action(async (id: string, options: { why: string }) => {
    await migrateFirst()
    const { revoke } = await import('./keys')
    process.exitCode = await revoke(id, options.why)
  })

meydan
  .command('seed')
  .description('build the demo world in an empty database')
  .action(async () => {
    setMode('demo')
    await requirePurposeOf('seed')
    await migrateFirst()
    const { seedEmpty } = await import('./seed')
    process.exitCode = await seedEmpty()
  })

meydan
  .command('reset')
  .description('empty the database and build the demo world anew; refuses a production database')
  .action(async () => {
    setMode('demo')
    await requirePurposeOf('reset')
    const { reset } = await import('./seed')
    process.exitCode = await reset()
  })

await meydan.parseAsync()

/**
 * The command decides the mode; what the environment says of it does not count. Commands that neither serve nor make
 * demo data run in the mode `command`.
 */
function setMode(mode: 'production' | 'test' | 'demo' | 'development' | 'command') {
  process.env.MEYDAN_MODE = mode
  process.env.NODE_ENV = mode === 'development' ? 'development' : 'production'
}

async function requirePurposeOf(command: 'demo' | 'dev' | 'seed' | 'reset') {
  const { requirePurpose } = await import('./database-purpose')
  await requirePurpose(command)
}

/** What is wrong with the settings, in words, before anything is touched. */
async function settingsProblem(): Promise<string | null> {
  try {
    await import('#app/config.server')
  } catch (error) {
    // why: settings are the operator's words; a fault in them is answered in words, not by a stack
    return error instanceof Error ? error.message : String(error)
  }
  return null
}

function isBuilt(): boolean {
  return existsSync(`${process.env.BUILD_DIR ?? 'build'}/server/index.js`)
}

async function migrateFirst() {
  const { migrate } = await import('#db/migrate')
  await migrate(process.env.DATABASE_URL ?? 'file:data/meydan.db')
}
