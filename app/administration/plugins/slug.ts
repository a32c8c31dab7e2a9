/** The name of a package in an address: `@hisob/paynet` is `@hisob~paynet`, for a slash would part it. */
export function slugOf(name: string): string {
  return name.replace('/', '~')
}

export function nameOf(slug: string): string {
  return slug.replace('~', '/')
}
