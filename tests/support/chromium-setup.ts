import { chromiumPath } from './browser'

/** Unpacks Chromium before the test files run: a file that starts it while another unpacks it fails (ETXTBSY). */
export default async function unpackChromium(): Promise<void> {
  await chromiumPath()
}
