import { planAssignment } from '#app/domain/judging/plan-assignment'
import { computeRanking } from '#app/domain/leaderboards/ranking'

/** Long computations, each from plain data to plain data; they run beside the server, never in it. */
export const tasks = {
  assign: planAssignment,
  rank: computeRanking,
}
