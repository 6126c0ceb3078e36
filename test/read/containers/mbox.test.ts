import { describe, expect, test } from 'vitest';
import { readMailbox } from '../../../src/read/containers/mail/mbox.js';
import { readContainer, said } from '../../support/read-container.js';

const LINE = 'From MAILER-DAEMON Fri Nov 27 05:16:25 2026';
const message = (id: string, body: string, more = ''): string =>
  `${LINE}\nFrom: Ann Lowe <ann@example.org>\nSubject: Re: Lido\n${id && `Message-ID: <${id}@x>\n`}${more}\n${body}\n`;

async function bodies(
  file: string | Uint8Array,
  size?: number,
): Promise<readonly (readonly [string | undefined, string])[]> {
  const { pages, error } = await readContainer(readMailbox, file, size);
  expect(error).toBeUndefined();
  return pages.map(({ name, text }) => [name, text.trim()]);
}

describe('a mailbox', () => {
  const TWO = `${message('a', 'The pool closes.')}\n${message('b', 'It opens.')}\n`;

  test.each([1, 7, 64, 100_000])('gives its messages by their ids, in chunks of %i bytes', async (size) => {
    expect(await bodies(TWO, size)).toEqual([
      ['<a@x>', 'The pool closes.'],
      ['<b@x>', 'It opens.'],
    ]);
  });

  test('numbers a message without an id, and tells two of one id apart', async () => {
    const file = `${message('', 'One.')}\n${message('a', 'Two.')}\n${message('a', 'Three.')}\n`;
    expect(await bodies(file)).toEqual([
      ['message-1', 'One.'],
      ['<a@x>', 'Two.'],
      ['<a@x>#2', 'Three.'],
    ]);
  });

  test('reads lines that end as in Windows', async () => {
    expect((await bodies(TWO.replaceAll('\n', '\r\n'))).map(([name]) => name)).toEqual(['<a@x>', '<b@x>']);
  });

  test.each([
    ['Thunderbird', 'From - Thu Nov 29 08:11:02 2012'],
    ['Mailman', 'From tamsin at example.org  Thu Nov 29 08:11:02 2012'],
    ['Takeout', 'From 1234567890@xxx Thu Nov 29 08:11:02 +0000 2012'],
  ])('knows the line of %s', async (_, line) => {
    expect(await bodies(TWO.replaceAll(LINE, line))).toHaveLength(2);
  });

  test('is not parted where a sentence begins with From', async () => {
    const body = 'First.\n\nFrom Monday the cells are closed.\n\nFrom the start it cost £3m, from Wed Nov 28 on.';
    expect(await bodies(`${message('a', body)}\n${message('b', 'x')}`)).toEqual([
      ['<a@x>', body],
      ['<b@x>', 'x'],
    ]);
  });

  test('takes the mark off a line that it marked, and leaves a quotation', async () => {
    expect(await bodies(message('a', 'One.\n\n>From Monday on.\n>>From Tuesday on.'))).toEqual([
      ['<a@x>', 'One.\n\nFrom Monday on.\n>From Tuesday on.'],
    ]);
    const quoted = 'Ann wrote:\n>The pool closes.\n>From Monday on.\n\nYes.';
    expect(await bodies(message('a', quoted))).toEqual([['<a@x>', quoted]]);
  });

  test('believes a length that ends where a message does, and no other', async () => {
    const body = `One.\n\n${LINE}\nTo: be read as text\n\nTwo.\n`;
    const right = message('a', body, `Content-Length: ${Buffer.byteLength(body)}\n`);
    expect((await bodies(`${right}\n${message('b', 'x')}`)).map(([name]) => name)).toEqual(['<a@x>', '<b@x>']);
    const wrong = message('a', 'One.', 'Content-Length: 100000\n');
    expect((await bodies(`${wrong}\n${message('b', 'x')}`)).map(([name]) => name)).toEqual(['<a@x>', '<b@x>']);
  });

  test('loses no message for a broken one', async () => {
    const nested = Array.from(
      { length: 40 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    const broken = `${LINE}\nSubject: x\nMessage-ID: <broken@x>\n${nested}\nx\n`;
    const file = `${message('a', 'One.')}\n${broken}\n${message('b', '')}\n${message('c', 'Three.')}`;
    const { pages, remarks } = await readContainer(readMailbox, file);
    expect(pages.map(({ name }) => name)).toEqual(['<a@x>', '<c@x>']);
    expect(remarks.map(({ at, rule }) => [at, rule])).toEqual([
      ['<broken@x>', 'read/broken-mail'],
      [undefined, 'read/mail-without-text'],
    ]);
    expect(said(remarks, 'info')).toEqual(['read/mail-without-text: 1 message without text']);
  });

  test('puts what is attached under its message', async () => {
    const body =
      '--b\nContent-Type: text/plain\n\nSee it.\n--b\nContent-Type: text/html; name="paper.html"\n\n<p>Paper</p>\n--b--';
    const { parts } = await readContainer(
      readMailbox,
      message('a', body, 'Content-Type: multipart/mixed; boundary=b\n'),
    );
    expect(parts.map(({ name }) => name)).toEqual(['<a@x>', '<a@x>!paper.html']);
  });

  test('names a message that is too large, and reads the next', async () => {
    const line = `${'x'.repeat(1023)}\n`;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(message('a', ''));
      for (let i = 0; i < 49; i++) yield Buffer.from(line.repeat(1024));
      yield Buffer.from(`\n${message('b', 'It opens.')}`);
    }
    const remarks: unknown[] = [];
    const names: unknown[] = [];
    const { inputFromChunks } = await import('../../../src/read/containers/input.js');
    const { createAllowance } = await import('../../../src/read/containers/allowance.js');
    const context = { remark: (remark: unknown) => void remarks.push(remark), allowance: createAllowance() };
    for await (const { name } of readMailbox(inputFromChunks('list.mbox', chunks()), context)) names.push(name);
    expect(names).toEqual(['<b@x>']);
    expect(remarks).toMatchObject([{ severity: 'error', rule: 'read/too-large', at: 'message-1' }]);
  });
});
