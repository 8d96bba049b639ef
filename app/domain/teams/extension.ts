/** When a stage closes for a team: its deadline, or the end of the team's last extension where that is later. */
export function closingWith<Closing extends Date | null>(
  closesAt: Closing,
  extensions: readonly { until: Date }[],
): Closing | Date {
  return extensions.reduce<Closing | Date>(
    (latest, { until }) => (latest !== null && until > latest ? until : latest),
    closesAt,
  )
}
