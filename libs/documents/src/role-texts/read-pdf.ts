import { Worker } from 'node:worker_threads';
import { FileRefusal } from '../organisation-file/file-refusal.js';
import { roleTextLimits } from './limits.js';

type Answer = { text: string } | { refused: 'pages' | 'password' | 'damaged'; pages?: number };

type PdfLimits = Pick<
  { readonly [Name in keyof typeof roleTextLimits]: number },
  'pages' | 'characters' | 'pdfMilliseconds' | 'pdfMegabytes'
>;

/** The text of a PDF, read by pdf.js in a thread with a limit of time and memory; nothing in the file is run. */
export async function readPdf(
  bytes: Uint8Array,
  limits: PdfLimits = roleTextLimits,
): Promise<string> {
  const answer = await askWorker(bytes, limits);
  if ('text' in answer) return answer.text;
  switch (answer.refused) {
    case 'pages':
      throw new FileRefusal(
        `The PDF has ${answer.pages} pages, more than ${limits.pages}.`,
        'Send the pages of one post.',
      );
    case 'password':
      throw new FileRefusal(
        'The PDF is protected by a password.',
        'Save it without a password and try again.',
      );
    default:
      throw new FileRefusal(
        'The PDF is damaged.',
        'Print or save it again as PDF, or paste its text.',
      );
  }
}

function askWorker(bytes: Uint8Array, limits: PdfLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
      workerData: {
        bytes: bytes.slice(),
        pages: limits.pages,
        characters: limits.characters,
      },
      resourceLimits: { maxOldGenerationSizeMb: limits.pdfMegabytes },
      // The thread gets no environment, and its warnings are nobody's business.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const costly = () =>
      new FileRefusal(
        'The PDF takes more time or memory to read than a post needs.',
        'Print it again as a simple PDF, or paste its text.',
      );
    const timer = setTimeout(() => end(() => reject(costly())), limits.pdfMilliseconds);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    worker.once('message', (answer: Answer) => end(() => resolve(answer)));
    worker.once('error', () => end(() => reject(costly())));
    worker.once('exit', () => end(() => reject(costly())));
  });
}
