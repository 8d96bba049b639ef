import { all, no, type Verdict, yes } from '#app/domain/shared/verdict'
import { frozenSince } from './shown-board'

type BoardFacts = {
  board: 'with_result' | 'while_judging'
  closesAt: Date | null
  /** the published result has its instant, which has come: its ranking is the last board */
  resultOut: boolean
  freezeAt: Date | null
  thawedAt: Date | null
  now: Date
}

/** A board is shown while judging runs, of a run that has been computed; during a freeze it is kept for afterwards. */
export function canShowBoard(facts: BoardFacts & { computed: boolean }): Verdict {
  return all(livingBoard(facts), facts.computed ? yes : no('visibility.board.not_computed'))
}

/** Now or later, never in the past: what has been public stays as it was. */
export function canFreeze({ at, ...facts }: BoardFacts & { at: Date }): Verdict {
  const { board, resultOut, now } = facts
  if (board !== 'while_judging') return no('visibility.board.with_result')
  if (resultOut) return no('visibility.board.result_out')
  if (frozenSince(facts, now)) return no('visibility.board.frozen_already')
  return at < now ? no('visibility.board.at_past') : yes
}

/** A board is thawed by a person, also when judging is over; a freeze that has not come is taken back. */
export function canThaw({ freezeAt, thawedAt }: Pick<BoardFacts, 'freezeAt' | 'thawedAt'>): Verdict {
  return freezeAt && !thawedAt ? yes : no('visibility.board.not_frozen')
}

function livingBoard({ board, closesAt, resultOut, now }: BoardFacts): Verdict {
  if (board !== 'while_judging') return no('visibility.board.with_result')
  if (resultOut) return no('visibility.board.result_out')
  return closesAt && closesAt <= now ? yes : no('judging.not_closed', {}, closesAt)
}
