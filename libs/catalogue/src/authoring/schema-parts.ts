import { z } from 'zod';

/** What the shapes of the YAML sources are made of. Every text is bounded: an empty one is a hole, an endless one does not fit a screen. */

export const text = (max: number) => z.string().trim().min(3).max(max);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const domainId = z.string().regex(/^[A-Z]{3}$/);
export const criterionId = z.string().regex(/^[REOG][1-5]$/);
export const ids = z.array(z.string().min(1)).min(1);
export const severity = z.enum(['moderate', 'high']);
export const bandLevel = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);
export const days = z.int().min(1).max(366);
export const count = z.int().min(1).max(100);
export const grade = z.enum(['statement', 'document', 'system']);
