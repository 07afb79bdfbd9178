// The respondent's page, alone: no router, no client with a cache, nothing of the signed-in dashboard.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openLink } from './features/answer/open-link.js';
import { AnswerPage } from './features/answer/pages/answer-page.js';
import './ui/tokens.css';
import './ui/base.css';

const show = (root: HTMLElement) => {
  const shown = createRoot(root);
  let opened = 0;
  const render = () => {
    opened += 1;
    shown.render(
      <StrictMode>
        <AnswerPage key={opened} link={openLink()} />
      </StrictMode>,
    );
  };
  // A second link pasted into the same tab is another person's, or another assessment.
  window.addEventListener('hashchange', () => {
    if (window.location.hash.length > 1) render();
  });
  render();
};

const root = document.getElementById('root');
if (root) show(root);
