export type MessageFile = { [key: string]: string | MessageFile }

export type Messages = Record<string, string>

/** Files by path → one flat list of messages, keyed `file.key.sub` as on the server. */
export function mergeFiles(files: Record<string, MessageFile>): Messages {
  const messages: Messages = {}
  for (const [path, file] of Object.entries(files)) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
    flatten(file, `${name}.`, messages)
  }
  return messages
}

function flatten(file: MessageFile, prefix: string, into: Messages) {
  for (const [key, value] of Object.entries(file)) {
    if (typeof value === 'string') into[prefix + key] = value
    else flatten(value, `${prefix}${key}.`, into)
  }
}
