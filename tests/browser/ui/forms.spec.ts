/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { openPage, startGallery } from '#tests/browser/ui/gallery'

test.group('The forms of the browser', (group) => {
  group.setup(startGallery)

  test('money is taken as people type it, and shown with its thousands', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/form')
    const field = page.getByLabel('Summa')
    for (const { typed, shown, wrong = false } of [
      { typed: '1234.5', shown: '1\u202f234,5' },
      { typed: '1 234,50', shown: '1\u202f234,50' },
      { typed: '0', shown: '0' },
      { typed: '007', shown: '7' },
      { typed: '999999999999,99', shown: '999\u202f999\u202f999\u202f999,99' },
      { typed: '', shown: '' },
      { typed: '12,345', shown: '12,345', wrong: true },
      { typed: '-5', shown: '-5', wrong: true },
      { typed: '1e3', shown: '1e3', wrong: true },
    ]) {
      await field.fill(typed)
      await field.blur()
      assert.equal(await field.inputValue(), shown, typed)
      assert.equal(await field.getAttribute('aria-invalid'), wrong ? 'true' : null, typed)
    }
  })

  test('a date is understood day first, and a day that is not there is told', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/form')
    const field = page.getByLabel('Toʻlangan sana')
    for (const { typed, shown, wrong = false } of [
      { typed: '5.10.2026', shown: '05.10.2026' },
      { typed: '051026', shown: '05.10.2026' },
      { typed: '5/10/26', shown: '05.10.2026' },
      { typed: '2026-10-05', shown: '05.10.2026' },
      { typed: '29.02.2024', shown: '29.02.2024' },
      { typed: '', shown: '' },
      { typed: '29.02.2026', shown: '29.02.2026', wrong: true },
      { typed: '5.13.2026', shown: '5.13.2026', wrong: true },
      { typed: '25.11.2026', shown: '25.11.2026', wrong: true },
    ]) {
      await field.fill(typed)
      await field.blur()
      assert.equal(await field.inputValue(), shown, typed)
      assert.equal(await field.getAttribute('aria-invalid'), wrong ? 'true' : null, typed)
    }
  })

  test('Enter goes on, Ctrl+Enter saves, and the first wrong field gets the focus', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/form')
    await page.getByLabel('Summa').fill('500')
    await page.keyboard.press('Enter')
    assert.equal(await focusedName(page), 'paidOn')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').getByText('2 ta maydonni tuzatish kerak').waitFor()
    assert.equal(await focusedName(page), 'amount')
    assert.equal(await page.getByLabel('Summa').inputValue(), '500')
    await page.getByRole('button', { name: 'Sana kerak' }).click()
    assert.equal(await focusedName(page), 'paidOn')
  })

  test('Esc asks only when something would be lost, and a draft outlives a reload', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/form')
    await page.getByLabel('Izoh').fill('kelishilgan')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByText('Yozganlaringiz saqlanmaydi.').waitFor()
    await page.getByRole('button', { name: 'Qolish' }).click()
    await page.reload()
    await page.getByText('Saqlanmagan yozuvlar tiklandi.').waitFor()
    assert.equal(await page.getByLabel('Izoh').inputValue(), 'kelishilgan')
    await page.getByRole('button', { name: 'Qaytadan boshlash' }).click()
    assert.equal(await page.getByLabel('Izoh').inputValue(), '')
    await page.getByLabel('Izoh').focus()
    await page.keyboard.press('Escape')
    await page.waitForURL('**/list')
  })

  test('a dangerous act names its effect and waits for a reason', async ({
    browserContext,
    assert,
  }) => {
    const page = await openPage(browserContext, '/card')
    await page.getByRole('button', { name: 'Bekor qilish' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('150 000 soʻm qaytariladi, qarz 370 000 soʻm boʻladi.').waitFor()
    await dialog.getByRole('button', { name: 'Bekor qilish' }).click()
    assert.isTrue(await dialog.getByText('Sababini yozing').isVisible())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })
})

function focusedName(page: Page) {
  return page.evaluate(() => document.activeElement?.getAttribute('name'))
}
