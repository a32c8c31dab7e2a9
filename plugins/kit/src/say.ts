export function say(text: string) {
  process.stdout.write(`${text}\n`)
}

export function complain(text: string) {
  process.stderr.write(`${text}\n`)
}
