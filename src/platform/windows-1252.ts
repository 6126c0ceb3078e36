// What Windows-1252 has where Latin-1 has controls; of the five bytes that it leaves open the control stays.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;
const LAST = 0x9f;
const CHUNK = 8192;

/** Reads Windows-1252: the decoder of some hosts (Node 20) gives controls for its quotation marks. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const codes = Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
      byte < FIRST || byte > LAST ? byte : HIGH.charCodeAt(byte - FIRST),
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}
