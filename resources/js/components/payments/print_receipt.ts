/** Prints a receipt from a frame of its own, so that the page stays where it is. */
export function printReceipt(href: string): void {
  const frame = document.createElement('iframe')
  frame.src = href
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  frame.onload = () => frame.contentWindow?.print()
  document.body.append(frame)
}
