import assert from 'node:assert/strict'
import type { Poll, PollAnswer, PushAnswer, RequestToPay } from '../outbound_adapter.ts'
import type { Settings } from '../settings.ts'
import type { OutboundExamination, ProviderMood } from './outbound_examination.ts'

const REQUEST: RequestToPay = {
  reference: '90211',
  account: 'LS-1726-000123',
  amount: { minor: 15_000_005n, currency: 'UZS' },
  phone: '+998901234567',
  returnUrl: 'https://demo.example/bills/7?paid=1',
  language: 'uz',
}
const SINCE = '2026-03-01T05:00:00.000Z'

/** What a provider is asked reaches it to the unit; what became of it is never said better than known. */
export function examineOutbound<S extends Settings>(examination: OutboundExamination<S>): void {
  const { test, adapter } = examination
  test('it can what its manifest says', () => {
    const has = ['link', 'push', 'poll'].filter((name) => name in adapter)
    assert.deepEqual([...adapter.manifest.can].sort(), has.sort())
  })
  if (adapter.link) examineLink(examination)
  if (adapter.push) examinePush(examination)
  if (adapter.poll) examinePoll(examination)
}

function examineLink<S extends Settings>(examination: OutboundExamination<S>): void {
  const { test, adapter, settings } = examination
  const request = requestOf(examination)
  test('a link is an address, the same twice, another for another sum', () => {
    const link = adapter.link!(request, settings)
    assert.ok(link !== null && new URL(link).protocol === 'https:')
    assert.equal(adapter.link!(request, settings), link)
    const more = { ...request.amount, minor: request.amount.minor + 1n }
    assert.notEqual(adapter.link!({ ...request, amount: more }, settings), link)
  })
  test('there is no link for no money', () => {
    const amount = { ...request.amount, minor: 0n }
    assert.equal(adapter.link!({ ...request, amount }, settings), null)
  })
}

function examinePush<S extends Settings>(examination: OutboundExamination<S>): void {
  const { test } = examination
  test('a request that is taken is named, and its sum arrives to the unit', async () => {
    const { answer, taken } = await pushed(examination, 'takes')
    assert.ok(answer.kind === 'pushed' && answer.providerReference !== '')
    assert.deepEqual(
      taken.map(({ amountMinor }) => amountMinor),
      [requestOf(examination).amount.minor]
    )
  })
  for (const [mood, kind] of [
    ['refuses', 'declined'],
    ['is_down', 'not_contacted'],
    ['is_silent', 'unknown'],
    ['talks_nonsense', 'unknown'],
  ] as const) {
    test(`a request to a provider that ${mood.replace('_', ' ')}: ${kind}`, async () => {
      assert.equal((await pushed(examination, mood)).answer.kind, kind)
    })
  }
}

function examinePoll<S extends Settings>(examination: OutboundExamination<S>): void {
  const { test } = examination
  test('a provider that answers is understood', async () => {
    const { kind } = await polled(examination, 'takes')
    assert.ok(kind !== 'unknown' && kind !== 'not_contacted', kind)
  })
  for (const [mood, kind] of [
    ['is_down', 'not_contacted'],
    ['is_silent', 'unknown'],
    ['talks_nonsense', 'unknown'],
  ] as const) {
    test(`a question to a provider that ${mood.replace('_', ' ')}: ${kind}`, async () => {
      assert.equal((await polled(examination, mood)).kind, kind)
    })
  }
}

async function pushed<S extends Settings>(examination: OutboundExamination<S>, mood: ProviderMood) {
  const provider = await played(examination, mood)
  const { adapter, settings } = examination
  try {
    const answer: PushAnswer = await adapter.push!(requestOf(examination), settings, provider.host)
    return { answer, taken: [...provider.taken] }
  } finally {
    await provider.close()
  }
}

async function polled<S extends Settings>(
  examination: OutboundExamination<S>,
  mood: ProviderMood
): Promise<PollAnswer> {
  const provider = await played(examination, mood)
  const { reference, account, amount } = requestOf(examination)
  const providerReference = examination.providerReference ?? null
  const poll: Poll = { reference, account, amount, providerReference, since: SINCE }
  try {
    return await examination.adapter.poll!(poll, examination.settings, provider.host)
  } finally {
    await provider.close()
  }
}

function played<S extends Settings>({ play }: OutboundExamination<S>, mood: ProviderMood) {
  assert.ok(play, 'the facts play no provider')
  return play(mood)
}

function requestOf({ request }: { readonly request?: Partial<RequestToPay> }): RequestToPay {
  return { ...REQUEST, ...request }
}
