import type { Command } from 'commander'
import type { SubmitOptions } from './submit'

/** The commands of participants, which need neither a database nor settings. */
export function addParticipantCommands(meydan: Command): void {
  meydan
    .command('submit <file>')
    .description('send a file of predictions to a challenge that a metric scores, and wait for its score')
    .requiredOption('--challenge <address>', 'the address of the challenge’s page, or its last part')
    .option('--server <origin>', 'the site, where --challenge is only the last part (or MEYDAN_SERVER)')
    .option('--token <token>', 'an access token from the page /me/access-tokens (or MEYDAN_TOKEN)')
    .option('--note <words>', 'a note for your team')
    .option('--stage <id>', 'the stage, where a metric scores several')
    .option('--check', 'only check the file; it has no score and counts for nothing')
    .option('--json', 'print JSON')
    .option('--no-wait', 'do not wait until the file is scored')
    .option('--insecure', 'send the token without https, on a closed network')
    .action(async (file: string, options: SubmitOptions) => {
      const { submit } = await import('./submit')
      process.exitCode = await submit(file, options)
    })
}
