/**
 * The first index for which something holds that, once it holds, holds for every index behind; `length` where it holds
 * for none. Takes the logarithm of `length` in steps.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
