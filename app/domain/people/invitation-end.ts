export const invitationDays = 14

/** An invitation is open for two weeks, but not longer than what it leads to; `latest` is when that ends. */
export function invitationEnd(invitedAt: Date, latest: Date | null = null): Date {
  const end = new Date(invitedAt.getTime() + invitationDays * 86_400_000)
  return latest && latest < end ? latest : end
}
