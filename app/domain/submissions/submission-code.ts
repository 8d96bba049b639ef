/** The name of a submission where its team must not be known; equal on every page. */
export function submissionCode(submissionId: string): string {
  return submissionId.slice(0, 5).toUpperCase()
}
