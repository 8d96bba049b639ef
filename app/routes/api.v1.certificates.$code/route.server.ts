import { loadCertificateFile } from '#app/domain/certificates/queries/load-certificate-file.server'
import { api } from '#app/http/api.server'
import { jsonFile } from '#app/http/json-file.server'
import { consume, readerOf } from '#app/http/limits.server'
import { signerAt } from '#app/runtime.server'

export const loader = api(async (ctx, { params, address }) => {
  await consume('exports', readerOf(ctx, address))
  const { file } = await loadCertificateFile(ctx, await signerAt(ctx.now), params.code ?? '')
  return jsonFile(file, { name: `certificate-${file.certificate.code}.json` })
})
