export type Purpose = 'production' | 'demo' | 'test'

/** The facts about a database for a command that could damage it. */
export type DatabaseFacts = {
  /** null: the database has no mark yet */
  purpose: Purpose | null
  /** whether an account exists that is not part of the demo data */
  hasRealPeople: boolean
}

export type Command = 'serve' | 'serve --test' | 'demo' | 'dev' | 'seed' | 'reset'

/**
 * Why a command may not change this database, as a message for the operator; null when it may. The mark in the database
 * decides, not the environment.
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
