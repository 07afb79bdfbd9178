import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { signIn } from '../session.js';
import type { Refusal } from '../session.js';
import styles from './sign-in-page.module.css';
import { Button } from '../../../ui/button.js';
import { PasswordField, TextField } from '../../../ui/field.js';
import { Notice } from '../../../ui/states.js';
import { texts } from '../../../ui/texts.js';

const t = texts('sign-in', {
  title: 'Sign in',
  documentTitle: 'Sign in · Rolewright',
  statement: 'Know who owns AI security. Prove it, quarter by quarter.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  expired: 'Your session ended. Sign in to return to where you were.',
  'signed-out': 'You are signed out.',
  emailMissing: 'Enter the e-mail address of your account.',
  passwordMissing: 'Enter your password.',
  credentials: 'That e-mail and password do not go together. Check both, then try again.',
  'rate-limited': 'Too many attempts. Wait a minute, then try again.',
  wait_one: 'Too many attempts. Try again in {{count}} second.',
  wait_other: 'Too many attempts. Try again in {{count}} seconds.',
  unreachable: 'The service could not be reached. Check your connection, then try again.',
  failed: 'Signing in failed on our side. Your account is unchanged; try again shortly.',
  help: 'No account? Ask an owner of your organisation to add you.',
});

interface SignInPageProps {
  because?: 'expired' | 'signed-out' | undefined;
  onSignedIn: () => void;
}

export function SignInPage({ because, onSignedIn }: SignInPageProps) {
  const [missing, setMissing] = useState({ email: false, password: false });
  const [refused, setRefused] = useState<{ refusal: Refusal; seconds: number | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const errorId = useId();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email')).trim();
    const password = String(form.get('password'));
    setRefused(null);
    setMissing({ email: !email, password: !password });
    if (!email || !password) {
      event.currentTarget
        .querySelector<HTMLInputElement>(email ? '[name=password]' : '[name=email]')
        ?.focus();
      return;
    }
    setBusy(true);
    const result = await signIn(email, password);
    setBusy(false);
    if (result.ok) onSignedIn();
    else setRefused({ refusal: result.refusal, seconds: result.retryAfterSeconds });
  };

  return (
    <main className={styles.page} id="content" tabIndex={-1}>
      <title>{t('documentTitle')}</title>
      <div className={styles.statement}>
        <span className={styles.wordmark} role="img" aria-label="Rolewright" />
        <p>{t('statement')}</p>
        <Joint />
      </div>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <h1>{t('title')}</h1>
        {because && <Notice>{t(because)}</Notice>}
        <div role="alert" id={errorId}>
          {refused && (
            <p className={styles.refused}>
              {refused.refusal === 'rate-limited' && refused.seconds
                ? t('wait', { count: refused.seconds })
                : t(refused.refusal)}
            </p>
          )}
        </div>
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          error={missing.email ? t('emailMissing') : null}
        />
        <PasswordField
          label={t('password')}
          name="password"
          autoComplete="current-password"
          error={missing.password ? t('passwordMissing') : null}
        />
        <Button look="primary" type="submit" busy={busy}>
          {t('submit')}
        </Button>
        <p className={styles.help}>{t('help')}</p>
      </form>
    </main>
  );
}

/** Two boards meeting in a dovetail: a boundary that both sides cut to the same line. */
function Joint() {
  return (
    <svg
      className={styles.joint}
      viewBox="0 0 640 220"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.counter} d="M232 0H640V220H232Z" />
      <path
        className={styles.board}
        d="M-20 -20H240V26L310 14V62L240 50V98L310 86V134L240 122V170L310 158V206L240 194V240H-20Z"
      />
    </svg>
  );
}
