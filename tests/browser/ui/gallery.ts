/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { build, preview } from 'vite'
import type { BrowserContext, Page } from 'playwright'

const AXE = readFileSync(
  new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8'
)
const CONFIG = new URL('./gallery.config.ts', import.meta.url).pathname

type Finding = { impact: string; id: string; nodes: { target: string[] }[] }
type WithAxe = { axe: { run: () => Promise<{ violations: Finding[] }> } }

let origin = ''

let building: Promise<unknown> | undefined

/** Builds the gallery once, and serves it on a free port for as long as the group runs. */
export async function startGallery() {
  building ??= build({ configFile: CONFIG, logLevel: 'error' })
  await building
  const server = await preview({ configFile: CONFIG, logLevel: 'error', preview: { port: 0 } })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The gallery has no port')
  origin = `http://127.0.0.1:${address.port}`
  return () => server.close()
}

export async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(origin + path)
  await page.locator('main h1').waitFor()
  return page
}

/** Serious and critical findings of axe, as sentences. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const findings = await page.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run()
    return violations
  })
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
