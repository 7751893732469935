/** Edges tried one after another, in pixels: the picture is shown at 72, on dense screens at up to 216. */
const EDGES = [256, 192, 128, 96] as const;
/** UTF-16 units of the data address of 48 KB. */
const LONGEST = Math.ceil((48 * 1024 * 4) / 3);
/** Bytes of a picture that is opened at all. */
const MOST = 20 * 1024 * 1024;

/** The kinds of picture that a file field offers. */
export const PICTURES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** A small copy of a picture as a JPEG data address of at most 48 KB; null where it cannot be read. */
export async function shrinkPicture(file: File): Promise<string | null> {
  if (file.size > MOST || !(PICTURES as readonly string[]).includes(file.type)) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  try {
    for (const edge of EDGES) {
      const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      const pen = canvas.getContext('2d');
      if (!pen) return null;
      // JPEG knows no transparency and would make it black
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const address = canvas.toDataURL('image/jpeg', 0.85);
      if (address.length <= LONGEST) return address;
    }
    return null;
  } finally {
    picture.close();
  }
}
