import { existsSync } from 'node:fs'
import { Command, Option } from 'commander'
import { addOperatorCommands } from './operator-commands'
import { addParticipantCommands } from './participant-commands'

// only the account that runs Meydan may read the database, uploads and keys
process.umask(0o077)

setMode('command')

/** The `meydan` command. Each subcommand is imported after the mode is set, because settings depend on it. */
const meydan = new Command('meydan').description('Meydan: an open-innovation challenge platform')

meydan
  .command('serve')
  .description('serve in production: migrates the database, refuses weak settings')
  .option('--insecure', 'allow an ORIGIN without https, for a trial on a closed network')
  .addOption(new Option('--test', 'serve a database of the test suite').hideHelp())
  .action(async (options: { insecure?: true; test?: true }) => {
    process.env.ALLOW_HTTP = options.insecure ? 'yes' : 'no'
    setMode(options.test ? 'test' : 'production')
    const problem = await settingsProblem()
    if (problem) meydan.error(problem)
    const { markPurpose, requirePurpose } = await import('./database-purpose')
    await requirePurpose(options.test ? 'serve --test' : 'serve')
    if (!isBuilt()) meydan.error('There is no build. Run `npm run build` first.')
    const { serve } = await import('./serve')
    await migrateFirst()
    await markPurpose(options.test ? 'test' : 'production')
    await serve()
  })

meydan
  .command('demo')
  .description('build if needed, fill an empty database with demo data, and serve it')
  .option(
    '--host <address>',
    'address to listen on; the passwords and mails of the demo are public',
    '127.0.0.1',
  )
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

meydan.command('migrate').description('migrate the database to the newest schema').action(migrateFirst)

meydan
  .command('staff <email>')
  .description('give an existing account the staff role')
  .option('--remove', 'remove the role and end the person’s sessions')
  .action(async (email: string, options: { remove?: true }) => {
    const { staff } = await import('./staff')
    process.exitCode = await staff(email, options.remove === true)
  })

meydan
  .command('import')
  .description('import from a file')
  .command('challenges <file>')
  .description('import a Challenge.gov feed or one exported challenge; can be repeated')
  .action(async (file: string) => {
    await migrateFirst()
    const { importChallenges } = await import('./import')
    process.exitCode = await importChallenges(file)
  })

const exporting = meydan.command('export').description('export data of this instance')

exporting
  .command('challenge <slug>')
  .description('print one challenge as JSON that `import challenges` reads')
  .option('--out <file>', 'write to this new file instead, in UTF-8')
  .action(async (slug: string, options: { out?: string }) => {
    await migrateFirst()
    const { exportChallenge } = await import('./export')
    process.exitCode = await exportChallenge(slug, options.out)
  })

exporting
  .command('ledger <slug>')
  .description('print the public part of a challenge’s ledger as a signed file')
  .option('--full', 'include every payload, for audits')
  .action(async (slug: string, options: { full?: true }) => {
    await migrateFirst()
    const { exportLedger } = await import('./export')
    process.exitCode = await exportLedger(slug, options.full === true)
  })

exporting
  .command('heads')
  .description('print the newest entry of every ledger, signed; store it on another machine')
  .option('--out <file>', 'write to this new file instead')
  .action(async (options: { out?: string }) => {
    await migrateFirst()
    const { exportHeads } = await import('./export')
    process.exitCode = await exportHeads(options.out)
  })

meydan
  .command('verify [file]')
  .description('check a receipt, ledger, result bundle or list of heads, without network or database')
  .option('--key <file>', 'the public key that you trust, a file from /.well-known/meydan-key')
  .option('--instance', 'check this whole instance instead: database, ledgers and files')
  .option('--pin <files...>', 'with --instance: files of `export heads` whose entries must still exist')
  .action(async (file: string | undefined, options: { key?: string; instance?: true; pin?: string[] }) => {
    if (options.instance) {
      const { verifyInstance } = await import('./verify-instance')
      process.exitCode = await verifyInstance(options.pin ?? [])
    } else if (file) {
      const { verifyFile } = await import('./verify')
      process.exitCode = await verifyFile(file, options.key)
    } else meydan.error('Name the file to check, or use --instance.')
  })

const keys = meydan.command('keys').description('manage the signing keys')

keys
  .command('list')
  .description('print every key and when it was in use')
  .action(async () => {
    await migrateFirst()
    const { listKeys } = await import('./keys')
    process.exitCode = await listKeys()
  })

keys
  .command('rotate')
  .description('create a new key, which signs the list of earlier keys; restart the server afterwards')
  .action(async () => {
    await migrateFirst()
    await requirePurposeOf('keys rotate')
    const { rotateKey } = await import('./keys')
    process.exitCode = await rotateKey()
  })

keys
  .command('revoke <id>')
  .description('publish that an earlier key is no longer valid')
  .requiredOption('--why <words>', 'the reason, which is public')
  .action(async (id: string, options: { why: string }) => {
    await migrateFirst()
    await requirePurposeOf('keys revoke')
    const { revoke } = await import('./keys')
    process.exitCode = await revoke(id, options.why)
  })

meydan
  .command('seed')
  .description('fill an empty database with demo data')
  .action(async () => {
    setMode('demo')
    await requirePurposeOf('seed')
    await migrateFirst()
    const { seedEmpty } = await import('./seed')
    process.exitCode = await seedEmpty()
  })

meydan
  .command('reset')
  .description('replace the database by fresh demo data; refuses a production database')
  .action(async () => {
    setMode('demo')
    await requirePurposeOf('reset')
    const { reset } = await import('./seed')
    process.exitCode = await reset()
  })

addOperatorCommands(meydan)
addParticipantCommands(meydan)

await meydan.parseAsync()

/**
 * The command decides the mode, not the environment. Commands that neither serve nor create demo data run in the mode
 * `command`.
 */
function setMode(mode: 'production' | 'test' | 'demo' | 'development' | 'command') {
  process.env.MEYDAN_MODE = mode
  process.env.NODE_ENV = mode === 'development' ? 'development' : 'production'
}

async function requirePurposeOf(command: 'demo' | 'dev' | 'seed' | 'reset' | 'keys rotate' | 'keys revoke') {
  const { requirePurpose } = await import('./database-purpose')
  await requirePurpose(command)
}

/** The error in the settings, or null. */
async function settingsProblem(): Promise<string | null> {
  try {
    await import('#app/config.server')
  } catch (error) {
    // why: the operator needs the message, not a stack
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
