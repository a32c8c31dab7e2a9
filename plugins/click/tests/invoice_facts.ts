import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopbackHost } from '@hisob/contract/test_suite'
import type { PlayedProvider, ProviderMood } from '@hisob/contract/test_suite'
import type { ClickInvoiceSettings } from '../src/index.ts'

export const settings: ClickInvoiceSettings = {
  serviceId: '12345',
  secretKey: ['testSecret', 'oldSecret'],
  merchantId: '678',
  merchantUserId: '910',
  apiHost: 'api.click.uz',
}

const INVOICE = '4242'
const ANSWERS: Partial<Record<ProviderMood, string>> = {
  takes: `{"error_code":0,"error_note":"","invoice_id":${INVOICE},"status":0}`,
  refuses: '{"error_code":-31,"error_note":"no client"}',
  talks_nonsense: '<html>',
}

/** The Merchant API as its document tells it: an invoice for a request, its status for a number. */
async function play(mood: ProviderMood): Promise<PlayedProvider> {
  const taken: { amountMinor: bigint }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = ANSWERS[mood]
      if (answer === undefined) return
      const sum = /"amount":(\d+)\.(\d\d)/.exec(Buffer.concat(chunks).toString())
      if (mood === 'takes' && sum) taken.push({ amountMinor: BigInt(`${sum[1]}${sum[2]}`) })
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  const host = loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs: 300 })
  return { host, taken, close: mood === 'is_down' ? () => Promise.resolve() : close }
}

/** The facts by which the adapter of invoices is examined. */
export const clickInvoiceFacts = { settings, play, providerReference: INVOICE }
