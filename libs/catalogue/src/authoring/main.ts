import { writeGeneratedFiles } from './generate.js';

console.log(`${writeGeneratedFiles()} files generated`);
