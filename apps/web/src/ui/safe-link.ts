const allowed = ['http:', 'https:', 'mailto:'];

/** An address that may be linked to from what somebody has written: of a web page or to write to. Null for any other. */
export function safeLink(address: string): string | null {
  try {
    return allowed.includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
