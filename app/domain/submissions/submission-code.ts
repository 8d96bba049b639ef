/** What a submission is called where its team must not be known: the same on every page. */
export function submissionCode(submissionId: string): string {
  return submissionId.slice(0, 5).toUpperCase()
}
