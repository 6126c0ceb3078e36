/** A person's name as written, with what stands before it where that touches the name: `Chief Constable Ann Reed`. */
export function writtenName(title: string | null | undefined, text: string): string {
  return title ? `${title} ${text}` : text;
}
