import { type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import { type Locale, localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { paths } from '#app/paths'
import { createPdf, type Pdf } from '#app/services/pdf/pdf.server'
import { drawQr } from '#app/services/pdf/qr.server'
import { fitted, linesOf, printable } from '#app/services/pdf/text.server'
import type { CertificateFile, CertificateStatement } from './certificate-file'
import { printedCode } from './code'
import { drawLattice } from './lattice-band.server'

/** A4 across, in points. */
const sheet = { width: 842, height: 595 }
const band = { x: 0, y: 0, width: 168, height: sheet.height, step: 118 }
const left = 216
const width = sheet.width - left - 56

const ink = rgb(0.09, 0.13, 0.2)
const soft = rgb(0.34, 0.37, 0.44)
const caspian = rgb(0, 0.34, 0.42)
const line = rgb(0.86, 0.85, 0.81)
const paper = rgb(0.994, 0.99, 0.98)

type Drawing = { file: CertificateFile; theme?: string | undefined; locale: Locale }

/** A certificate as a PDF file in one language, with the signed file attached, so that both stay together. */
export async function drawCertificate({ file, theme, locale }: Drawing): Promise<Uint8Array> {
  const { certificate } = file
  const t = translate(locale)
  const pdf = await createPdf({
    title: `${t(`certificates.title.${certificate.kind}`)}: ${certificate.name}`,
    author: localText(certificate.institution, locale),
    language: locale,
    at: new Date(certificate.issuedAt),
  })
  const page = pdf.document.addPage([sheet.width, sheet.height])
  page.drawRectangle({ x: 0, y: 0, ...sheet, color: paper })
  drawLattice(page, { seed: certificate.challenge, ...(theme ? { theme } : {}) }, band)
  drawWords(page, pdf, { certificate, locale })
  drawProof(page, pdf, { file, locale })
  const json = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
  const at = new Date(certificate.issuedAt)
  await pdf.document.attach(json, `certificate-${certificate.code}.json`, {
    mimeType: 'application/json',
    description: t('certificates.attached'),
    creationDate: at,
    modificationDate: at,
  })
  return pdf.document.save()
}

type Words = { certificate: CertificateStatement; locale: Locale }

/** From the top: who gives it, what it is, to whom, and for what. */
function drawWords(page: PDFPage, { regular, bold }: Pdf, { certificate, locale }: Words): void {
  const t = translate(locale)
  const write = writer(page)
  const host = fitted(localText(certificate.institution, locale), {
    font: bold,
    sizes: { from: 13, to: 9 },
    width,
    lines: 2,
  })
  let y = write(host.lines, { font: bold, size: host.size, color: ink, y: sheet.height - 66 })
  const title = fitted(t(`certificates.title.${certificate.kind}`), {
    font: bold,
    sizes: { from: 42, to: 26 },
    width,
    lines: 1,
  })
  y = write(title.lines, { font: bold, size: title.size, color: caspian, y: y - 46 })
  y = write([t('certificates.given_to')], { font: regular, size: 12, color: soft, y: y - 18 })
  const name = fitted(certificate.name, { font: bold, sizes: { from: 34, to: 16 }, width, lines: 2 })
  y = write(name.lines, { font: bold, size: name.size, color: ink, y: y - 20 })
  const under = y - 3
  page.drawLine({
    start: { x: left, y: under },
    end: { x: left + width, y: under },
    thickness: 1,
    color: line,
  })
  for (const { text, strong } of sentencesOf({ certificate, locale })) {
    const font = strong ? bold : regular
    const set = fitted(text, { font, sizes: { from: strong ? 15 : 13, to: 9 }, width, lines: 3 })
    y = write(set.lines, { font, size: set.size, color: ink, y: y - 12 })
  }
}

/** What the certificate says below the name. */
function sentencesOf({ certificate, locale }: Words): { text: string; strong: boolean }[] {
  const t = translate(locale)
  const format = formats(locale, t, certificate.timeZone)
  const { kind, team, prizes, amount, place, chair } = certificate
  const title = localText(certificate.title, locale)
  const said =
    kind === 'judge'
      ? t(chair ? 'certificates.text.chair' : 'certificates.text.judge', { title })
      : t(`certificates.text.${kind}`, { title })
  const names = prizes.map(prize => localText(prize, locale)).join(', ')
  const worth = amount ? format.money(amount.amount, amount.currency) : ''
  return [
    { text: said, strong: false },
    { text: [names, worth].filter(Boolean).join(' · '), strong: true },
    { text: place && prizes.length > 0 ? t('certificates.text.place', { place }) : '', strong: false },
    { text: team ? t('certificates.text.team', { team }) : '', strong: false },
    {
      text: t('certificates.text.published', { at: format.date(new Date(certificate.publishedAt)) }),
      strong: false,
    },
  ].filter(({ text }) => text !== '')
}

type Proof = { file: CertificateFile; locale: Locale }

/** At the bottom: the QR code that leads to the check, the code for those who type it, and what signed it. */
function drawProof(page: PDFPage, { regular, bold }: Pdf, { file, locale }: Proof): void {
  const t = translate(locale)
  const { code, issuer, issuedAt, timeZone } = file.certificate
  const size = 104
  const bottom = 42
  drawQr(page, issuer + paths.verify(code), { x: left + width - size, y: bottom, size })
  const format = formats(locale, t, timeZone)
  const room = width - size - 28
  const write = writer(page)
  let y = write([printedCode(code)], { font: bold, size: 15, color: ink, y: bottom + size - 14 })
  const small = [
    t('certificates.check_at', { address: `${issuer}${paths.verify()}` }),
    t('certificates.signed', { at: format.date(new Date(issuedAt)), key: file.signature.keyId }),
  ]
  for (const text of small) {
    const set = linesOf(text, { font: regular, size: 8.5, width: room })
    y = write(set, { font: regular, size: 8.5, color: soft, y: y - 3 })
  }
}

type Style = { font: PDFFont; size: number; color: ReturnType<typeof rgb>; y: number }

/** Writes lines down from `y`, their upper edge; returns the lower edge. */
function writer(page: PDFPage) {
  return (lines: readonly string[], { font, size, color, y }: Style): number => {
    let edge = y
    for (const text of lines) {
      edge -= size * 1.28
      page.drawText(printable(text, font), { x: left, y: edge + size * 0.3, font, size, color })
    }
    return edge
  }
}
