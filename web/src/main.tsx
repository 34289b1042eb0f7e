import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HubProblem } from './hub/problem.ts';
import { findSession } from './hub/session.ts';
import { router } from './router.tsx';
import { startLanguage } from './words/language.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/worklist.css';
import './styles/entity.css';
import './styles/network.css';
import './styles/forms.css';
import './styles/lists.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      // What the hub refuses it will refuse again; only silence is worth another try.
      retry: (times, failure) =>
        times < 2 && failure instanceof HubProblem && ['offline', 'unavailable'].includes(failure.code),
    },
    // Without a network a request fails at once and says so, instead of waiting in silence for one.
    mutations: { networkMode: 'always' },
  },
});

await startLanguage();
void findSession();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
