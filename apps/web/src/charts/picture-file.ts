import { fontRules } from './picture-fonts.ts';

const enlarged = 2;

/** Saves a picture as a file named after its title: SVG as it is, PNG at twice the size. */
export async function pictureFile(
  picture: SVGSVGElement,
  { kind, title }: { kind: 'svg' | 'png'; title: string },
): Promise<void> {
  offer(await (kind === 'svg' ? asSvg(picture) : pngOf(picture)), `${fileName(title)}.${kind}`);
}

/** A picture as PNG at twice the size. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const size = {
    width: Number(picture.getAttribute('width')),
    height: Number(picture.getAttribute('height')),
  };
  return asPng(await asSvg(picture), size);
}

async function asSvg(picture: SVGSVGElement): Promise<Blob> {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontRules(picture).catch(() => '');
  picture.prepend(style);
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** "Öckerö ligger över medianen" → "ockero-ligger-over-medianen". */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return name.slice(0, 80).replace(/-$/, '') || 'diagram';
}

async function asPng(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * enlarged;
    canvas.height = height * enlarged;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; it must not be gone by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
