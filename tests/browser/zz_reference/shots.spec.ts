import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveReference } from '#reference/actions/receive_reference'
import TariffPlan from '#reference/models/tariff_plan'
import { theWorld, PASSWORD } from '#tests/support/world'
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
test('shots', async ({ visit, browserContext }) => {
  const { id } = theWorld().samarqand
  await asTenant(id, () => receiveReference())
  const plan = (code: string) => asTenant(id, async () => (await TariffPlan.findByOrFail({ code })).id)
  const page = await visit('/sign-in')
  await page.selectOption('select', 'samarqand').catch(() => {})
  await page.fill('input[name=login], input[autocomplete=username]', 'operator')
  await page.fill('input[type=password]', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(2500)
  const shots: [string, string][] = [['list', '/reference/tariffs'], ['house', `/reference/tariffs/${await plan('electricity-household')}`], ['gas', `/reference/tariffs/${await plan('gas-household')}`], ['empty', '/reference/tariffs?resource=water']]
  for (const theme of ['light', 'dark'] as const) for (const locale of ['ru', 'uz-Latn']) for (const [name, path] of shots) for (const width of [1366, 390]) {
    await page.emulateMedia({ colorScheme: theme })
    await page.context().addCookies([{ name: 'hisob_locale', value: locale, url: new URL(page.url()).origin }])
    await page.setViewportSize({ width, height: width === 390 ? 844 : 768 })
    await page.goto(new URL(path, page.url()).href)
    await page.waitForTimeout(700)
    await page.screenshot({ path: `/tmp/h/rules_shots/${name}-${locale}-${theme}-${width}.png`, fullPage: true })
    if (width === 1366) {
      await page.evaluate(axe)
      const r: any = await page.evaluate(() => (globalThis as any).axe.run({ resultTypes: ['violations'] }))
      const bad = r.violations.filter((v: any) => ['serious', 'critical'].includes(v.impact))
      console.log(name, locale, theme, bad.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.target).slice(0, 3).join(' | ')}`))
    }
  }
}).timeout(240000)
