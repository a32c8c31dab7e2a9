const isTypeScript = import.meta.url.endsWith('.ts')

/** How a thread of a package starts: without environment, arguments or console, and with a cap on its heap. */
export const aloneWith = (heapMb: number) => ({
  env: {},
  argv: [],
  execArgv: isTypeScript ? ['--import=@poppinss/ts-exec'] : [],
  stdin: false,
  stdout: true,
  stderr: true,
  resourceLimits: { maxOldGenerationSizeMb: heapMb, stackSizeMb: 4 },
})

/** A script of this folder, in whichever language the server itself runs. */
export function scriptOf(path: string, from: string): URL {
  return new URL(`${path}.${isTypeScript ? 'ts' : 'js'}`, from)
}
