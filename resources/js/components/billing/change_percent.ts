/** By how many per cent a figure changed: "+12 %", "−3 %"; empty where there was nothing before. */
export function changePercent(before: string, now: string): string {
  const was = BigInt(before)
  if (was === 0n) return ''
  const size = was < 0n ? -was : was
  const percent = Number(((BigInt(now) - was) * 1000n) / size) / 10
  const text = Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0)
  if (percent === 0) return '0 %'
  return `${percent > 0 ? '+' : '−'}${text} %`.replace('.', ',')
}
