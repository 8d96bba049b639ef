import type { Theme } from '#app/domain/challenges/vocabulary'

const TYPES: [RegExp, Theme][] = [
  [/\bscien/i, 'science'],
  [/analytic|visuali[sz]|algorithm/i, 'data'],
  [/multimedia|creative/i, 'culture'],
]

/** Whole words of a title, tagline or agency that identify a theme. */
const WORDS: [RegExp, Theme][] = [
  [/\b(?:artificial intelligence|AI|machine learning|deep learning|NLP|neural)\b/, 'artificial_intelligence'],
  [
    /\b(?:health|disease|patients?|medical|medicine|opioids?|covid-19|cancer|postpartum|maternal|suicide|clinical|retina|diabetes|kidney|drug abuse|vaccines?)\b/i,
    'health',
  ],
  [/\b(?:students?|education|schools?|stem|curriculum|teachers?|campus)\b/i, 'education'],
  [/\b(?:energy|solar|batter(?:y|ies)|hydropower|grid|perovskite)\b/i, 'energy'],
  [
    /\b(?:water|rivers?|reservoirs?|desalination|hydraulics|reclamation|canals?|arsenic|nutrients?)\b/i,
    'water',
  ],
  [
    /\b(?:environment(?:al)?|climate|wildlife|ecotox\w*|pollution|species|mussels|drought|emissions)\b/i,
    'environment',
  ],
  [
    /\b(?:transportation|aviation|highway|traffic|vehicles?|airports?|roads?|unmanned aerial|aircraft)\b/i,
    'transport',
  ],
  [/\b(?:agricultur\w*|farm\w*|crops?|food)\b/i, 'agriculture'],
  [/\b(?:space|aeronautics|lunar|moon|mars|astronauts?|spacesuit|venus|orbit\w*|satellites?)\b/i, 'space'],
  [
    /\b(?:cyber\w*|security|defense|army|navy|air force|marine corps|public safety|first responders?|fingerprint\w*)\b/i,
    'security',
  ],
  [/\b(?:small business|entrepreneurs?|startups?|accelerators?|procurement|labor|trade)\b/i, 'finance'],
  [/\b(?:disabilit\w*|accessib\w*|assistive)\b/i, 'accessibility'],
  [/\b(?:open data|datasets?|census|metadata|data visualization|data challenge)\b/i, 'data'],
]

const MOST = 4

/** The themes that the type of challenge, title, tagline and agency name; at most four. */
export function readThemes(types: readonly string[], texts: readonly string[]): Theme[] {
  const byWord = texts.flatMap(text => WORDS.filter(([form]) => form.test(text)).map(([, theme]) => theme))
  const byType = types.flatMap(type => TYPES.filter(([form]) => form.test(type)).map(([, theme]) => theme))
  return [...new Set([...byWord, ...byType])].slice(0, MOST)
}
