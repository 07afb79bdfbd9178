import type { OrganisationFile, RoleDescription } from '@rolewright/domain';
import { readOrganisationFile, readRoleDocument } from '@rolewright/documents';
import type { CommandIo } from './command.js';
import { readBytes } from './read-bytes.js';
import { InputRefused, organisationOf, readOrganisation, sourceOf } from './read-organisation.js';

/** What a path holds: the text of one post, or an organisation's posts. */
export type Posts =
  | { kind: 'text'; text: string; name: string }
  | { kind: 'organisation'; file: OrganisationFile; posts: readonly RoleDescription[] };

const organisationEnding = /\.(?:ya?ml|json|xlsx|csv|zip)$/i;
const organisationStart = /^\s*\{|^(?:organisation|model|asOf)\s*:/m;

/**
 * Reads the text of a post (txt, md, docx, pdf) or an organisation file with posts; `-` is standard
 * input. An organisation file is told by its ending, or by what it holds. Throws InputRefused.
 */
export async function readPosts(path: string, io: CommandIo): Promise<Posts> {
  if (path !== '-' && (organisationEnding.test(path) || (await isFolder(path, io))))
    return ofOrganisation(await readOrganisation(path, io));
  const bytes = await readBytes(path, io);
  if (holdsOrganisation(bytes))
    return ofOrganisation(organisationOf(await readOrganisationFile(sourceOf(path), bytes), path));
  const read = await readRoleDocument(sourceOf(path), bytes);
  if (!read.ok) throw new InputRefused(sourceOf(path), read.faults);
  return { kind: 'text', text: read.text, name: nameOf(path) };
}

const ofOrganisation = (file: OrganisationFile): Posts => ({
  kind: 'organisation',
  file,
  posts: file.roles ?? [],
});

async function isFolder(path: string, io: CommandIo): Promise<boolean> {
  try {
    return (await io.readFolder(path)) !== null;
  } catch {
    // Whatever is wrong with it is told where the file is read.
    return false;
  }
}

function holdsOrganisation(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (!start.startsWith('PK')) return organisationStart.test(start);
  const all = new TextDecoder('latin1').decode(bytes);
  return !all.includes('word/document.xml');
}

/** `posts/ai-lead.docx` → `ai-lead`. */
const nameOf = (path: string): string =>
  path === '-' ? '' : (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
