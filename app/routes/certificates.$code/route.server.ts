import { loadCertificateFile } from '#app/domain/certificates/queries/load-certificate-file.server'
import { disposition } from '#app/http/disposition'
import { consume, inTurn, readerOf } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { compute } from '#app/queue/compute.server'
import { signerAt } from '#app/runtime.server'

/** The PDF file in the reader's language, or in that of `lang`. */
export const loader = pageLoader(async (ctx, { params, address }) => {
  await consume('exports', readerOf(ctx, address))
  const { locale } = ctx
  const { file, theme } = await loadCertificateFile(ctx, await signerAt(ctx.now), params.code ?? '')
  const bytes = await inTurn(readerOf(ctx, address), () => compute('certificate', { file, theme, locale }))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': disposition(`certificate-${file.certificate.code}-${locale}.pdf`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
