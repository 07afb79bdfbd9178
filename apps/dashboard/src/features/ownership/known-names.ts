import { useQuery } from '@apollo/client/react';
import { PeopleDocument, RoleDirectoryDocument } from '../../graphql/generated/ownership.js';
import type { RoleDirectoryQuery } from '../../graphql/generated/ownership.js';
import { roleName } from '../../ui/plain-words.js';

export type RoleEntry = RoleDirectoryQuery['roleDirectory'][number];
export interface Person {
  userId: string;
  name: string;
}

/** The organisation's role names, those still offered; none while they are asked for. */
export function useRoles(organisationId: string): readonly RoleEntry[] {
  const { data } = useQuery(RoleDirectoryDocument, { variables: { organisationId } });
  return data?.roleDirectory.filter(({ retired }) => !retired) ?? [];
}

/** Members who can be asked by name; none without the right to see them. */
export function usePeople(organisationId: string, mayRead: boolean): readonly Person[] {
  const { data } = useQuery(PeopleDocument, { variables: { organisationId }, skip: !mayRead });
  return data?.members.edges.map(({ node }) => node) ?? [];
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The directory's name for what was typed, however it was spelled; what was typed where it has none. */
export const directoryName = (roles: readonly RoleEntry[], said: string): string =>
  roles.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => plain(known) === plain(said)),
  )?.name ?? said.trim();

/** The member of that name, where exactly one bears it. */
export function memberOf(people: readonly Person[], name: string): string | null {
  const found = people.filter((person) => plain(person.name) === plain(name));
  return found.length === 1 ? (found[0]?.userId ?? null) : null;
}

/** How a role's directory name is offered and shown. */
export const shownRole = (name: string) => roleName(name);
