/** What is copied, for those who take headings and tables and for those who take only text. */
export type Rich = { html: string; text: string };

/** Puts it on the clipboard in both forms; false where the browser allows it in no way. */
export async function copyRich(rich: Rich): Promise<boolean> {
  try {
    const as = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': as('text/html', rich.html), 'text/plain': as('text/plain', rich.text) }),
    ]);
    return true;
  } catch {
    return copyAsTheReaderWould(rich);
  }
}

/** The old way, for browsers and addresses without the new one. */
function copyAsTheReaderWould({ html, text }: Rich): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isPut = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
  }
}

/** Puts a picture on the clipboard; false where the browser does not allow it. The picture may still be in the making. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
