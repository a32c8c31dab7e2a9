/**
 * The file that goes back to the sender: what became of each line.
 *
 * @param {import('@hisob/contract').RawFile} file
 * @param {readonly import('@hisob/contract').LineVerdict[]} verdicts
 */
export function answer(file, verdicts) {
  const rows = verdicts.map(({ line, verdict, paymentId, because }) =>
    [line, verdict, paymentId ?? '', because ?? ''].join(';')
  )
  return {
    name: `answer_${file.name.replace(/[^\w.-]/g, '_')}`,
    bytes: new TextEncoder().encode(['Line;Verdict;Payment;Because', ...rows, ''].join('\r\n')),
  }
}
