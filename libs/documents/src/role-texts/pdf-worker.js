// Reads the text of a PDF in a thread of its own, which can be ended: a hostile file may keep its reader busy for ever.
// Plain JavaScript, since a thread starts from a file that Node itself can run.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'unpdf/pdfjs';

const { bytes, pages, characters } = workerData;

/** A line lower than the one before by more than so many of its heights begins a paragraph. */
const paragraphGap = 1.6;

async function read() {
  const document = await getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  }).promise;
  if (document.numPages > pages) return { refused: 'pages', pages: document.numPages };
  const lines = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && length <= characters; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const line of linesOf(items)) {
      lines.push(line);
      length += line.length + 1;
    }
  }
  return { text: lines.join('\n') };
}

function linesOf(items) {
  const lines = [];
  let line = '';
  let height = 0;
  let top;
  const end = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const { str, hasEOL, transform, height: own } of items) {
    if (str !== '' && str.trim() !== '') {
      const y = transform[5];
      if (top !== undefined && Math.abs(y - top) > Math.max(1, height * 0.5)) {
        end();
        if (Math.abs(y - top) > Math.max(height, own) * paragraphGap) lines.push('');
      }
      top = y;
      height = own || height;
    }
    line += str;
    if (hasEOL) end();
  }
  end();
  return joined(lines);
}

/** Puts a word back together that a line's end took apart. */
function joined(lines) {
  const whole = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && /\p{Ll}[-\u00AD\u2010]$/u.test(before) && /^\p{Ll}/u.test(line)) {
      whole[whole.length - 1] = before.slice(0, -1) + line;
    } else whole.push(line);
  }
  return whole;
}

read().then(
  (result) => parentPort.postMessage(result),
  (error) =>
    parentPort.postMessage({
      refused: error?.name === 'PasswordException' ? 'password' : 'damaged',
    }),
);
