import { test } from '@japa/runner'
import { complaint } from '#bin/services/postgres/complaint'

test.group('what the log of PostgreSQL complains of', () => {
  test('{log}')
    .with([
      { log: 'initdb: error: could not write: No space left on device', told: /disk is full/ },
      {
        log: 'LOG:  could not bind IPv4 address: Address already in use',
        told: /set DB_PORT in .env/,
      },
      { log: 'FATAL:  database files are incompatible with server', told: /another version/ },
      { log: 'FATAL:  data directory "/x" has wrong ownership', told: /owner of that folder/ },
      {
        log: 'FATAL:  could not map anonymous shared memory: Cannot allocate memory',
        told: /memory/,
      },
    ])
    .run(({ assert }, { log, told }) => {
      assert.match(complaint(`waiting for server\n${log}\nstopped`, 'tmp/postgres.log'), told)
    })

  test('an unknown complaint is quoted with the place of the rest', ({ assert }) => {
    const log = 'LOG:  starting\nFATAL:  something new\nLOG:  shut down\n'
    assert.equal(
      complaint(log, 'tmp/postgres.log'),
      'PostgreSQL did not start (FATAL:  something new): see tmp/postgres.log.'
    )
  })
})
