/**
 * The first and smallest script of a page. The page is readable as it comes from the server, so the line is left to what
 * paints it; the program that brings it alive, and all its parts at once, are fetched when the first picture stands.
 */
const parts = document.getElementById('parts')?.textContent ?? '[]';

function wake(): void {
  for (const part of JSON.parse(parts) as string[]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = part;
    document.head.append(link);
  }
  void import('./main.tsx');
}

if (document.hidden) wake();
else requestAnimationFrame(() => setTimeout(wake));
