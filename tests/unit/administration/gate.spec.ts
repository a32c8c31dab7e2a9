import { test } from '@japa/runner'
import { gate } from '#administration/sign_in/gate'

test.group('A gate', () => {
  test('PL-83: lets two through at once and three wait; the sixth is told to come later', async ({
    assert,
  }) => {
    const through = gate({ atOnce: 2, waiting: 3 })
    let running = 0
    let most = 0
    let open!: () => void
    const signal = new Promise<void>((resolve) => (open = resolve))
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await signal
      running -= 1
      return 'done'
    }

    const five = Array.from({ length: 5 }, () => through(work))
    await assert.rejects(() => through(work), 'E_TOO_BUSY')
    open()
    assert.deepEqual(await Promise.all(five), Array(5).fill('done'))
    assert.equal(most, 2)
    assert.equal(await through(work), 'done')
  })

  test('a work that fails gives its place back', async ({ assert }) => {
    const through = gate({ atOnce: 1, waiting: 0 })
    await assert.rejects(() => through(() => Promise.reject(new Error('broken'))), 'broken')
    assert.equal(await through(() => Promise.resolve(1)), 1)
  })
})
