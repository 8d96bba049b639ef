export type Purpose = 'production' | 'demo' | 'test'

/** What a command that could harm a database is told about it. */
export type DatabaseFacts = {
  /** null: nothing has marked the database yet */
  purpose: Purpose | null
  /** whether anyone has joined whose account is not part of the demo world */
  hasRealPeople: boolean
}

export type Command = 'serve' | 'serve --test' | 'demo' | 'dev' | 'seed' | 'reset'

/**
 * Why a command must not touch this database, in words for the operator; null when it may.
 * The mark in the database decides, whatever the environment says.
 */
export function purposeProblem(command: Command, { purpose, hasRealPeople }: DatabaseFacts): string | null {
  if (command === 'serve') {
    if (purpose === 'demo')
      return 'This database holds the demo world, whose passwords are public. Name another one in DATABASE_URL.'
    return purpose === 'test' ? 'This database belongs to the test suite.' : null
  }
  if (command === 'serve --test')
    return purpose === 'test' ? null : 'Only a database that the test suite made can be served with --test.'
  if (purpose === 'production')
    return `Refusing to run \`${command}\`: this database has been served in production.`
  if (purpose === null && hasRealPeople)
    return `Refusing to run \`${command}\`: people outside the demo world have joined this database.`
  return null
}
