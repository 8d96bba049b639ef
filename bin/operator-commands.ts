import { type Command, InvalidArgumentError } from 'commander'

/** The commands that keep the data of an instance: copies, and checks of its health. */
export function addOperatorCommands(meydan: Command): void {
  meydan
    .command('backup <folder>')
    .description('write a backup of the database and the files into this folder, also while Meydan runs')
    .option('--encrypt-to <recipients...>', 'encrypt for these recipients of age (age1…)')
    .option('--keep <count>', 'delete all but the newest backups in the folder, this one included', countOf)
    .action(async (folder: string, options: { encryptTo?: string[]; keep?: number }) => {
      const { backup } = await import('./backup/backup')
      process.exitCode = await backup(folder, options)
    })

  meydan
    .command('restore <folder>')
    .description('check a backup, and put it in the place of the configured database and files')
    .option('--check', 'only check that the backup is whole')
    .option('--identity <file>', 'the file with the identity of age that can read an encrypted backup')
    .option('--replace', 'replace existing data, which are set aside and not deleted')
    .action(async (folder: string, options: { check?: true; identity?: string; replace?: true }) => {
      const { restore } = await import('./backup/restore')
      process.exitCode = await restore(folder, options)
    })

  meydan
    .command('copy')
    .description(
      'copy all rows from SQLite to PostgreSQL or back, into an empty database; files stay where they are',
    )
    .requiredOption('--from <url>', 'the database to copy from, in the form of DATABASE_URL')
    .requiredOption('--to <url>', 'the empty database to copy to')
    .action(async ({ from, to }: { from: string; to: string }) => {
      const { copy } = await import('./copy')
      process.exitCode = await copy(from, to)
    })

  meydan
    .command('reindex')
    .description('make the index for lists and searches of challenges anew, also while Meydan runs')
    .action(async () => {
      const { reindex } = await import('./reindex')
      await reindex()
    })

  meydan
    .command('doctor')
    .description(
      'check settings, database, ledger, files, disk and clock; says what to do about each problem',
    )
    .option('--json', 'print JSON')
    .option('--backups <folder>', 'check also that the newest backup in this folder is not older than a day')
    .action(async (options: { json?: true; backups?: string }) => {
      const { doctor } = await import('./doctor')
      process.exitCode = await doctor(options)
    })
}

/** A whole number from 1, as an option names it. */
function countOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1.')
}
