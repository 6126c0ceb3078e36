import { Refused } from '../reader.js';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  'br[type="page"] => hr:fresh',
];

/**
 * The one door to the library that reads Word documents, which is no dependency of bpp's: it is asked for where one is met.
 *
 * @throws Refused where it is not installed.
 */
export async function htmlOfWord(bytes: Buffer): Promise<string> {
  const { convertToHtml, images } = await library();
  // Pictures are no words; what is not asked for is not looked for in the package.
  const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await convertToHtml(
    { buffer: bytes },
    { styleMap: STYLES, convertImage, externalFileAccess: false },
  );
  return value;
}

async function library(): Promise<typeof import('mammoth')> {
  try {
    return (await import('mammoth')).default;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new Refused(
      'read/word-document',
      'a Word document, which is read by a program of its own that is not installed: `npm install mammoth`, then read it again',
    );
  }
}
