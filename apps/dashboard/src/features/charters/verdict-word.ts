import { t } from './charters-words.js';
import type { RoleVerdict } from '../../graphql/generated/charters.js';

const words = {
  REALISTIC: 'realistic',
  STRETCHED: 'stretched',
  HYBRID: 'hybrid',
  FRANKENSTEIN: 'frankenstein',
} as const;

export const verdictWord = (verdict: RoleVerdict): string => t(words[verdict]);
