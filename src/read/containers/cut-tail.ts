const [LINE_FEED, TAG_END] = [0x0a, 0x3e];

/**
 * Bytes of a page that was cut, to the end of its last whole line or tag: `£640,000` cut to `£64` is no half of a sum but
 * another one. Nothing is left where no line and no tag ends.
 */
export function cutTail(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(TAG_END)) + 1);
}
