/** The pages of long text, by their address. */
export const textPages = [
  'about-meydan',
  'how-judging-works',
  'ledger',
  'privacy',
  'terms',
  'accessibility',
  'contact',
] as const
export type TextPage = (typeof textPages)[number]

export type PageText = { title: string; lead: string; parts: { title: string; text: string[] }[] }
export type PageTexts = Record<TextPage, PageText>
