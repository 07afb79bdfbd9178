// Refuses a commit message that is not a conventional commit.
import { readFileSync } from 'node:fs';

const [subject = ''] = readFileSync(process.argv[2], 'utf8').split('\n');
const types = 'build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test';
if (
  !new RegExp(`^(${types})(\\([a-z-]+\\))?!?: \\S.{0,90}$`).test(subject) &&
  !/^(Merge|Revert) /.test(subject)
) {
  console.error(
    `"${subject}"\nis not a conventional commit: "type(room): what it does", with a type of ${types.replaceAll('|', ', ')}.`,
  );
  process.exit(1);
}
