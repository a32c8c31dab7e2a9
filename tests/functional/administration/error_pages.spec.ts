import { test } from '@japa/runner'

test.group('An address that nobody has', () => {
  test('is a page in the reader’s language, with the id of the request', async ({
    client,
    assert,
  }) => {
    const answer = await client
      .get('/nowhere')
      .header('accept', 'text/html')
      .header('accept-language', 'ru')
    answer.assertStatus(404)
    const page = answer.text()
    assert.include(page, 'Такой страницы или записи нет.')
    assert.include(page, 'requestId')
    assert.notInclude(page, 'node_modules')
  })

  test('is JSON for those who ask for it', async ({ client }) => {
    const answer = await client.get('/nowhere').header('accept', 'application/json')
    answer.assertStatus(404)
    answer.assertBodyContains({ error: { code: 'E_HTTP_404' } })
  })
})
