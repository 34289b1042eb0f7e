import { htmlPage } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';

/** A site that takes its time: `/silent` never answers, `/late` begins and says no more, `/drip` sends a byte now and then for ever. */
export function slowShop(): Site {
  return {
    answer: (_request, response, { url }) => {
      switch (url.pathname) {
        case '/':
          return send(response, htmlPage('Slow', links(['/silent', '/late', '/drip', '/busy', '/busy-once'])));
        case '/silent':
          return;
        case '/late':
          response.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
          return;
        case '/drip':
          return drip(response);
        case '/busy':
          return send(response, 'busy', { status: 503, headers: { 'retry-after': '1' } });
        default:
          return sendNothing(response);
      }
    },
  };
}

/** Returns links to some paths of a site. */
export function links(paths: readonly string[]): string {
  return paths.map((path) => `<a href="${path}">${path}</a>`).join('\n');
}

function drip(response: Parameters<typeof send>[0]): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('<'), 10);
  response.on('close', () => clearInterval(timer));
}
