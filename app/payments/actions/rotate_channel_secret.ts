import { gateway } from '#config/payments'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { sealSecret, type SealedSecret } from '#shared/adapters/channel_secrets'
import PaymentChannel from '#payments/models/payment_channel'

type Rotation = { adapter: string; name: string; value: string }

/**
 * Gives a secret of a channel a new value; the one in force works beside it for a while, so that no
 * call falls between, and older ones end at once.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_CHANNEL_SETTINGS
 */
export async function rotateChannelSecret({ adapter: key, name, value }: Rotation): Promise<void> {
  const adapter = await adapterNamed(key)
  const channel = await PaymentChannel.query().where('adapter', key).forUpdate().first()
  if (!adapter || !channel) throw new DomainException('E_PAYMENT_UNKNOWN_CHANNEL', {}, 404)
  const field = adapter.manifest.settings.find((one) => one.name === name)
  const fits = field?.kind === 'secret' && matches(value, field.pattern)
  if (!fits) throw new DomainException('E_CHANNEL_SETTINGS', { names: name })

  const settings = channel.settings as Record<string, unknown>
  const [inForce] = (settings[name] ?? []) as SealedSecret[]
  const until = clock.now().plus({ hours: gateway.passwordOverlapHours }).toUTC().toISO()!
  const previous = inForce ? [{ ...inForce, until }] : []
  channel.settings = { ...settings, [name]: [sealSecret(value, key, name), ...previous] }
  await channel.save()
  await audit({
    action: 'channel.secret_rotated',
    subject: { kind: 'channel', id: String(channel.id) },
    after: { adapter: key, setting: name, previousUntil: until },
  })
}

function matches(value: string, pattern: string | undefined): boolean {
  return value !== '' && (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value))
}
