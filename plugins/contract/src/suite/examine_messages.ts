import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import type { MessageResult } from '../message_adapter.ts'
import type { Settings } from '../settings.ts'
import { GARBAGE, damaged } from './bad_bytes.ts'
import type { GatewayMood, MessageExamination } from './message_examination.ts'

const PHONE = '+998901234567'
const TEXTS = [
  'Kod: 4821',
  "Qarzingiz 12 450 so'm",
  'Қарзингиз 12 450 сўм. Тўлов муддати 10 март.',
  `Uzun matn ${'abcdefghij '.repeat(30)}oxiri`,
  `Узун матн ${'ғўқҳ абвгд '.repeat(20)}охири`,
]

/** Texts arrive as they are, and what became of a message is never said better than it is known. */
export function examineMessages<S extends Settings>(examination: MessageExamination<S>): void {
  const { test } = examination

  for (const text of TEXTS) {
    test(`"${text.slice(0, 24)}" of ${text.length} letters arrives whole`, async () => {
      const { result, taken } = await sent(examination, 'takes', text)
      assert.equal(result.status, 'sent')
      assert.equal(taken.length, 1)
      assert.equal(taken[0]?.to.replace('+', ''), PHONE.slice(1))
      assert.equal(taken[0]?.text, text)
    })
  }

  test('a gateway that takes a message over names it', async () => {
    const { result } = await sent(examination, 'takes', 'Kod: 1')
    assert.ok(result.status === 'sent' && result.providerReference)
  })

  test('a refusal is a failure with a reason', async () => {
    const { result } = await sent(examination, 'refuses', 'Kod: 2')
    assert.ok(result.status === 'failed' && result.reason)
  })

  test('a gateway that is down may be tried again', async () => {
    const { result } = await sent(examination, 'is_down', 'Kod: 3')
    assert.ok(result.status === 'failed' && result.isFinal !== true)
  })

  test('silence after the message was handed over is unknown, not failed', async () => {
    const { result } = await sent(examination, 'is_silent', 'Kod: 4')
    assert.equal(result.status, 'unknown')
  })

  examineReports(examination)
}

function examineReports<S extends Settings>(examination: MessageExamination<S>): void {
  const { test, adapter, settings, delivered } = examination
  if (!delivered) {
    test('it has no reports', () => assert.equal(adapter.report, undefined))
    return
  }
  const { call, providerReference } = delivered

  test('a report is understood and acknowledged', () => {
    const reports = adapter.report!(call, settings)
    assert.ok(!isRefused(reports))
    assert.equal(reports[0]?.providerReference, providerReference)
    assert.equal(reports[0]?.state, 'delivered')
    assert.equal(adapter.acknowledge!(call, settings).status, 200)
  })

  test('a report damaged anywhere never throws', () => {
    const bodies = [...damaged(call.body), ...GARBAGE.map(([, body]) => body)]
    for (const body of bodies) {
      assert.doesNotThrow(() => adapter.report!({ ...call, body }, settings))
      assert.doesNotThrow(() => adapter.acknowledge!({ ...call, body }, settings))
    }
  })
}

async function sent<S extends Settings>(
  { adapter, settings, play }: MessageExamination<S>,
  mood: GatewayMood,
  text: string
): Promise<{ result: MessageResult; taken: readonly { to: string; text: string }[] }> {
  const gateway = await play(mood)
  try {
    const message = { to: PHONE, text, reference: '90211' }
    const result = await adapter.send(message, settings, gateway.host)
    return { result, taken: [...gateway.taken] }
  } finally {
    await gateway.close()
  }
}
