import { attachmentHeader, downloadName, plainFileName } from './file-types.js';

describe('the name of a file', () => {
  it.each([
    ['Threat model.pdf', 'Threat model.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\plan.docx', 'plan.docx'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['<script>.txt', 'script.txt'],
    ['CON.txt', '_CON.txt'],
    ['', 'file'],
    ['...', 'file'],
    ['x'.repeat(400) + '.pdf', `${'x'.repeat(146)}.pdf`],
  ])('%p is shown as %p', (name, expected) => {
    expect(plainFileName(name)).toBe(expected);
  });

  it.each([
    ['plan.pdf', 'application/pdf', 'plan.pdf'],
    ['plan.PDF', 'application/pdf', 'plan.PDF'],
    ['plan.exe', 'application/pdf', 'plan.exe.pdf'],
    ['run.bat', 'text/plain; charset=utf-8', 'run.bat.txt'],
    ['list.csv', 'text/plain; charset=utf-8', 'list.csv'],
    ['page.html', 'text/plain; charset=utf-8', 'page.html.txt'],
    ['png', 'image/png', 'png.png'],
  ])('%s of %s is handed out as %s', (name, type, expected) => {
    expect(downloadName(name, type)).toBe(expected);
  });

  it('cannot leave its header', () => {
    expect(attachmentHeader('a"b\\c;d%41é’(1).pdf')).toBe(
      `attachment; filename="a_b_c;d_41__(1).pdf"; filename*=UTF-8''a%22b%5Cc%3Bd%2541%C3%A9%E2%80%99%281%29.pdf`,
    );
  });
});
