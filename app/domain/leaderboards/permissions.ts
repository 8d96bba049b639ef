import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'

type BoardFacts = {
  board: 'with_result' | 'while_judging'
  closesAt: Date | null
  /** the result is published and public: its ranking is the last board */
  resultOut: boolean
  freezeAt: Date | null
  thawedAt: Date | null
  now: Date
}

/** A board is shown while judging is open, from a computed run; during a freeze it is stored for later. */
export function canShowBoard(facts: BoardFacts & { computed: boolean }): Verdict {
  return all(livingBoard(facts), facts.computed ? allow : deny('visibility.board.not_computed'))
}

/** Now or later, never in the past, because a published board does not change. */
export function canFreeze({ at, ...facts }: BoardFacts & { at: Date }): Verdict {
  const { board, resultOut, now } = facts
  if (board !== 'while_judging') return deny('visibility.board.with_result')
  if (resultOut) return deny('visibility.board.result_out')
  if (frozenSince(facts, now)) return deny('visibility.board.frozen_already')
  return at < now ? deny('visibility.board.at_past') : allow
}

/** A person thaws a board, also after judging; a scheduled freeze is cancelled. */
export function canThaw({ freezeAt, thawedAt }: Pick<BoardFacts, 'freezeAt' | 'thawedAt'>): Verdict {
  return freezeAt && !thawedAt ? allow : deny('visibility.board.not_frozen')
}

function livingBoard({ board, closesAt, resultOut, now }: BoardFacts): Verdict {
  if (board !== 'while_judging') return deny('visibility.board.with_result')
  if (resultOut) return deny('visibility.board.result_out')
  return closesAt && closesAt <= now ? allow : deny('judging.not_closed', {}, closesAt)
}
