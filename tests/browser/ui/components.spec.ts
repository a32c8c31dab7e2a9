/// <reference lib="dom" />
import { test } from '@japa/runner'
import { openPage, seriousFaults, startGallery } from '#tests/browser/ui/gallery'

test.group('The components of the browser', (group) => {
  group.setup(startGallery)

  test('{path} has no serious fault for assistive technology, and fits a phone')
    .with(
      ['/list', '/card', '/form', '/parts', '/empty', '/cabinet', '/sign-in', '/error'].map(
        (path) => ({ path })
      )
    )
    .run(async ({ browser, assert }, { path }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1366, 390]) {
          const context = await browser.newContext({
            colorScheme,
            viewport: { width, height: 768 },
          })
          const page = await openPage(context, `${path}?locale=ru`)
          assert.deepEqual(await seriousFaults(page), [], `${path} ${colorScheme} ${width}`)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.isAtMost(wide, width, `${path} overflows at ${width}`)
          await context.close()
        }
      }
    })

  test('the list is worked by the keyboard: arrows move, Space selects, Enter opens', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/list')
    await page.locator('tbody tr').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await page.getByText('1 ta tanlandi').waitFor()
    assert.equal(await page.locator('tbody tr').nth(1).getAttribute('aria-selected'), 'true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/card')
  })

  test('sort and filters are in the address, and say so in words', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/list?page=3')
    await page.getByRole('link', { name: 'Isteʼmolchi', exact: true }).click()
    await page.waitForURL('**/list?sort=name')
    await page.getByRole('link', { name: 'Isteʼmolchi', exact: true }).click()
    await page.waitForURL('**/list?sort=-name')
    await page.getByRole('button', { name: 'Saralash' }).click()
    await page.getByRole('menuitem', { name: 'Holati' }).click()
    await page.getByRole('button', { name: 'Qarzdor' }).click()
    await page.waitForURL('**/list?sort=-name&state=owes')
    assert.isTrue(
      await page.getByRole('button', { name: 'Holati: Qarzdor', exact: true }).isVisible()
    )
    await page.getByRole('button', { name: 'Olib tashlash: Holati' }).click()
    await page.waitForURL('**/list?sort=-name')
  })

  test('the division and the month in work go along with every link', async ({
    browserContext,
  }) => {
    const page = await openPage(browserContext, '/list?division=2&period=2026-09-01')
    await page.getByRole('button', { name: 'Keyingi oy' }).click()
    await page.waitForURL('**/list?division=2&period=2026-10-01')
    await page.locator('tbody tr').first().click()
    await page.waitForURL('**/card?division=2&period=2026-10-01')
  })

  test('Ctrl+K, digits, Enter opens what was looked for', async ({ browserContext }) => {
    const page = await openPage(browserContext, '/form')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('4471')
    await page.getByRole('option', { name: /Rustamov Jasur/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/card')
  })

  test('a chosen column stays chosen after a reload', async ({ browserContext, assert }) => {
    const page = await openPage(browserContext, '/list')
    assert.equal(await page.getByRole('columnheader', { name: 'Telefon' }).count(), 0)
    await page.getByRole('button', { name: 'Ustunlar' }).click()
    await page.getByLabel('Telefon').check()
    await page.reload()
    await page.getByRole('columnheader', { name: 'Telefon' }).waitFor()
  })
})
