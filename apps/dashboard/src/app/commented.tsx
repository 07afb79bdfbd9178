import { lazy } from 'react';
import { may } from './access.js';
import type { Grant } from '../graphql/reference.js';
import type { Subject } from '../features/comments/comments-words.js';
import { Panel } from '../ui/panel.js';
import { SkeletonLines } from '../ui/states.js';

const Comments = lazy(() => import('../features/comments/components/comments.js'));

interface CommentedProps {
  grant: Grant;
  subject: Subject;
  subjectKey: string;
  /** Of the heading, by where it stands. */
  level?: 2 | 3;
}

/** What people say about something that another feature shows; its code comes when it is there. */
export const Commented = ({ grant, subject, subjectKey, level = 3 }: CommentedProps) =>
  may(grant, 'comments:read') && (
    <Panel fallback={<SkeletonLines count={2} height="3rem" />}>
      <Comments
        organisationId={grant.organisationId}
        subject={subject}
        subjectKey={subjectKey}
        level={level}
        mayWrite={may(grant, 'comments:write')}
      />
    </Panel>
  );
