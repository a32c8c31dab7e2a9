import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { asTenant } from '#shared/tenancy/as_tenant'
import { anAccount } from '#tests/support/payments/an_account'
import { PASSWORD, theWorld } from '#tests/support/world'

type Violation = { id: string; impact: string | null }

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const REPORT = `axe.run(document).then(({ violations }) => violations)`

test.group('Staff in the browser', () => {
  test('signs in, finds an account and opens its card; no serious fault for assistive tools', async ({
    visit,
    assert,
  }) => {
    const { samarqand } = theWorld()
    const account = await asTenant(samarqand.id, () =>
      anAccount({
        divisionId: samarqand.divisions.Urgut!,
        name: 'Yoʻldosheva Browserxon',
        owes: { '2026-06-30': 125_000_00n },
      })
    )
    const page = await visit('/sign-in')
    await page.locator('select').first().selectOption(samarqand.code)
    await page.locator('[autocomplete=username]').fill('operator')
    await page.locator('input[type=password]').fill(PASSWORD)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => !url.pathname.includes('sign-in'))

    await page.goto(new URL(`/household/accounts?q=${account.number}`, page.url()).href)
    await page.getByRole('link', { name: account.number }).first().click()
    await page.waitForURL(`**/household/accounts/${account.id}**`)
    await page.getByText('Yoʻldosheva Browserxon').first().waitFor()
    await page
      .getByText(/125.000/)
      .first()
      .waitFor()

    await page.evaluate(await readFile(AXE, 'utf8'))
    const violations = (await page.evaluate(REPORT)) as Violation[]
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    assert.deepEqual(
      serious.map(({ id }) => id),
      []
    )
  })

  test('a wrong password is refused in words, and nobody is signed in', async ({ visit }) => {
    const page = await visit('/sign-in')
    await page.locator('select').first().selectOption(theWorld().samarqand.code)
    await page.locator('[autocomplete=username]').fill('operator')
    await page.locator('input[type=password]').fill('wrong-password')
    await page.locator('button[type=submit]').click()
    await page.getByText('Логин или пароль не подошли.').first().waitFor()
  })
})
