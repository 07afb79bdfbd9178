/** What the text of a post may cost to read. A real advertisement is below a hundredth of each but the pages. */
export const roleTextLimits = {
  /** Bytes of the file as it comes. */
  fileBytes: 5 * 1024 * 1024,
  /** Characters of the text that comes out. */
  characters: 200_000,
  pages: 50,
  /** Milliseconds that a PDF may take, and megabytes of memory. */
  pdfMilliseconds: 15_000,
  pdfMegabytes: 256,
} as const;
