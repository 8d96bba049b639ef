import SqliteDatabase from 'better-sqlite3'
import { searchText } from '#app/domain/challenges/denormalise'
import { themes } from '#app/domain/challenges/vocabulary'
import { uniformDraws } from '#app/domain/statistics/random'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'
import { later } from './published'

/**
 * Fills an SQLite database with challenges, people and submissions of a whole country, beside the one challenge of
 * `world.ts`. Rows are written as they are stored, in bulk; references and unique indexes hold. The triggers are dropped
 * first: `migrate` creates them again, and fills the catalogue's index.
 */
export type Size = { challenges: number; people: number; submissions: number }

const day = 86_400_000
const draw = uniformDraws(7)
const below = (count: number) => Math.floor(draw() * count)

/** Words of three languages, frequent ones first as in any text, and as many rare ones as a language needs. */
const syllables = {
  az: [
    'sü',
    'ni',
    'zə',
    'ka',
    'qa',
    'ra',
    'bağ',
    'mə',
    'lu',
    'mat',
    'şə',
    'hər',
    'su',
    'yol',
    'en',
    'er',
    'ji',
    'də',
    'niz',
    'kənd',
  ],
  en: [
    'wa',
    'ter',
    'en',
    'er',
    'gy',
    'da',
    'ta',
    'pub',
    'lic',
    'school',
    'road',
    'health',
    'art',
    'ci',
    'ty',
    'farm',
    'lan',
    'guage',
    'sea',
    'sky',
  ],
  ru: [
    'во',
    'да',
    'го',
    'род',
    'шко',
    'ла',
    'дан',
    'ные',
    'здо',
    'ро',
    'вье',
    'эн',
    'ер',
    'ги',
    'я',
    'до',
    'ро',
    'га',
    'мо',
    'ре',
  ],
}
type Language = keyof typeof syllables

function wordOf(language: Language): string {
  // the square makes low numbers frequent
  let rank = Math.floor(draw() ** 4 * 40_000) + 20
  let word = ''
  while (rank > 0) {
    word += syllables[language][rank % 20] ?? ''
    rank = Math.floor(rank / 20)
  }
  return word
}

const textIn = (language: Language, words: number) => {
  const text = Array.from({ length: words }, () => wordOf(language)).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const localized = (words: number) => ({
  az: textIn('az', words),
  en: textIn('en', words),
  ru: textIn('ru', words),
})

type Value = string | number | null

/** Writes rows of one table with one statement. */
function writer(sqlite: SqliteDatabase.Database, table: string, columns: string) {
  const names = columns.split(' ')
  const insert = sqlite.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  return (...values: Value[]) => void insert.run(values)
}

export function fill(file: string, { challenges, people, submissions }: Size): void {
  const sqlite = new SqliteDatabase(file)
  sqlite.pragma('foreign_keys = OFF')
  sqlite.pragma('cache_size = -400000')
  const triggers = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all()
  for (const name of triggers) sqlite.exec(`DROP TRIGGER "${name}"`)
  sqlite.exec('BEGIN')
  const institutions = Math.max(5, Math.min(2_000, Math.round(challenges / 50)))
  writePeople(sqlite, people)
  const names = writeInstitutions(sqlite, institutions)
  const closed = writeChallenges(sqlite, { challenges, names })
  writeEntries(sqlite, { closed, people, submissions })
  sqlite.exec('COMMIT')
  const loose = sqlite.prepare('PRAGMA foreign_key_check').all()
  if (loose.length > 0) throw new Error(`loose references: ${JSON.stringify(loose.slice(0, 3))}`)
  sqlite.exec('ANALYZE')
  sqlite.close()
}

function writePeople(sqlite: SqliteDatabase.Database, people: number): void {
  const write = writer(
    sqlite,
    'users',
    'id email email_key mailbox_key email_verified_at name name_sort name_search participant_type password_hash locale time_zone created_at',
  )
  for (let n = 0; n < people; n++) {
    const email = `person${n}@example.org`
    const name = `${wordOf('az')} ${wordOf('az')}`
    write(
      `P${n}`,
      email,
      email,
      email,
      0,
      name,
      sortKey(name),
      fold(name),
      'student',
      '',
      'az',
      'Asia/Baku',
      0,
    )
  }
}

function writeInstitutions(sqlite: SqliteDatabase.Database, count: number) {
  const write = writer(
    sqlite,
    'institutions',
    'id slug name name_sort search kind about created_at verified_at',
  )
  return Array.from({ length: count }, (_, n) => {
    const name = localized(3)
    const search = fold(Object.values(name).join(' '))
    write(`I${n}`, `institution-${n}`, JSON.stringify(name), sortKey(name.az), search, 'agency', '{}', 0, 1)
    return name
  })
}

type Challenges = { challenges: number; names: { az: string; en: string; ru: string }[] }

/** Three in ten are open, one in ten opens later, one in twenty-five is a draft or not public yet; the rest has ended. */
function writeChallenges(sqlite: SqliteDatabase.Database, { challenges, names }: Challenges): string[] {
  const write = writer(
    sqlite,
    'challenges',
    'id slug institution_id state created_at updated_at version publish_at title summary brief brief_html themes time_zone eligibility search prize_fund prize_currency opens_at closes_at results_planned_at',
  )
  const writeStage = writer(
    sqlite,
    'stages',
    'id challenge_id position name opens_at closes_at judging_ends_at form rubric',
  )
  const writePrize = writer(
    sqlite,
    'prizes',
    'id challenge_id position name note kind amount currency quantity rule place',
  )
  const form = sqlite.prepare<[], string>("SELECT form FROM stages WHERE id = 's'").pluck().get() ?? '[]'
  const rubric = sqlite.prepare<[], string>("SELECT rubric FROM stages WHERE id = 's'").pluck().get() ?? '{}'
  const eligibility = JSON.stringify({ types: [], teamMin: 1, teamMax: 5, note: {} })
  const result = resultWriter(sqlite)
  const closed: string[] = []
  const now = later.getTime()
  for (let n = 0; n < challenges; n++) {
    const id = `C${n}`
    const kind = n % 50
    const isOpen = kind < 15
    const opensAt = now + (kind >= 15 && kind < 20 ? 1 + below(60) : -20 - below(60)) * day + below(day)
    const closesAt =
      isOpen || opensAt > now ? Math.max(opensAt, now) + (1 + below(90)) * day : now - (1 + below(900)) * day
    const starts = Math.min(opensAt, closesAt - 30 * day)
    const [state, publishAt] =
      kind === 20
        ? ['draft', null]
        : kind === 21
          ? ['published', now + day + below(30 * day)]
          : ['published', starts]
    const [title, summary, brief] = [localized(5), localized(20), localized(80)]
    const at = n % names.length
    const institutionName = names[at] ?? {}
    const theme = [themes[below(themes.length)] ?? 'water']
    const search = searchText({ title, summary, brief, institutionName, words: theme })
    const fund = 100_000 * (1 + below(500))
    const json = [title, summary, brief, { az: `<p>${brief.az}</p>` }, theme].map(each =>
      JSON.stringify(each),
    )
    write(
      id,
      `challenge-${n}`,
      `I${at}`,
      state,
      0,
      0,
      1,
      publishAt,
      ...json,
      'Asia/Baku',
      eligibility,
      search,
      fund,
      'AZN',
      starts,
      closesAt,
      closesAt + 30 * day,
    )
    writeStage(`S${n}`, id, 1, '{}', starts, closesAt, closesAt + 20 * day, form, rubric)
    writePrize(`Z${n}`, id, 1, '{"az":"Birinci"}', '{}', 'money', fund, 'AZN', 1, 'place', 1)
    if (kind < 22) continue
    closed.push(String(n))
    if (kind < 45) result(String(n), closesAt + 30 * day)
  }
  return closed
}

function resultWriter(sqlite: SqliteDatabase.Database) {
  const writeRun = writer(
    sqlite,
    'ranking_runs',
    'id challenge_id stage_id computed_at computed_by engine_version inputs_hash inputs output',
  )
  const writeResult = writer(
    sqlite,
    'results',
    'id challenge_id run_id statement decided_at decided_by publish_at',
  )
  return (n: string, at: number) => {
    writeRun(`R${n}`, `C${n}`, `S${n}`, at, 'P0', '1', '', '{}', '{}')
    writeResult(`D${n}`, `C${n}`, `R${n}`, '{}', at, 'P0', at)
  }
}

type Entries = { closed: string[]; people: number; submissions: number }

/** Each entry with a team of one, a submission and a version. */
function writeEntries(sqlite: SqliteDatabase.Database, { closed, people, submissions }: Entries): void {
  const writeTeam = writer(sqlite, 'teams', 'id challenge_id name name_key name_sort created_at created_by')
  const writeMember = writer(sqlite, 'team_members', 'id team_id challenge_id user_id role joined_at')
  const writeEntry = writer(sqlite, 'entries', 'id challenge_id team_id entered_at entered_by')
  const writeSubmission = writer(
    sqlite,
    'submissions',
    'id entry_id stage_id created_at draft draft_saved_at draft_saved_by draft_number',
  )
  const writeVersion = writer(
    sqlite,
    'submission_versions',
    'id submission_id number answers submitted_at submitted_by content_hash idempotency_key',
  )
  const answers = JSON.stringify({ idea: { text: 'An idea in one sentence.' }, topic: { choice: 'law' } })
  for (let n = 0; n < submissions; n++) {
    const c = closed[n % closed.length]
    // nobody enters a challenge twice
    const person = `P${((n % closed.length) + Math.floor(n / closed.length) * 7) % people}`
    const name = `Team ${n}`
    writeTeam(`T${n}`, `C${c}`, name, `team ${n}`, sortKey(name), 0, person)
    writeMember(`M${n}`, `T${n}`, `C${c}`, person, 'captain', 0)
    writeEntry(`E${n}`, `C${c}`, `T${n}`, 0, person)
    writeSubmission(`B${n}`, `E${n}`, `S${c}`, 0, '{}', 0, person, 1)
    writeVersion(`V${n}`, `B${n}`, 1, answers, 0, person, '0'.repeat(64), `V${n}`)
    if (n % closed.length === 0 && n > 0 && n / closed.length > people / 7) throw new Error('too few people')
  }
}
