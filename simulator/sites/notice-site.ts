import type { Article } from './catalogue.ts';
import { escapeHtml, htmlPage, jsonLd } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';

/** News and notices of an authority, as schema.org NewsArticle: `/` lists all, `/news/YYYY/MM/N` is one. Asks for half a second between requests. */
export function noticeSite(articles: readonly Article[]): Site {
  const paths = new Map(articles.map((article) => [pathOf(article), article]));
  return {
    answer: (_request, response, { origin, url }) => {
      const article = paths.get(url.pathname);
      if (url.pathname === '/robots.txt') {
        return send(response, 'User-agent: *\nCrawl-delay: 0.5\nDisallow: /admin\n', { type: 'text/plain' });
      }
      if (url.pathname === '/') return send(response, listPage(articles));
      if (article === undefined) return sendNothing(response);
      send(response, articlePage(article, origin), { headers: { 'last-modified': modifiedAt(article) } });
    },
  };
}

function pathOf({ id, published }: Article): string {
  return `/news/${published.slice(0, 4)}/${published.slice(5, 7)}/${id}`;
}

function modifiedAt({ published }: Article): string {
  return new Date(`${published}T09:00:00Z`).toUTCString();
}

function listPage(articles: readonly Article[]): string {
  const rows = articles.map((one) => `<li><a href="${pathOf(one)}">${escapeHtml(one.headline)}</a>`).join('\n');
  return htmlPage('Notices', `<ul>${rows}</ul><a href="/admin">Staff</a>`);
}

function articlePage(article: Article, origin: string): string {
  const { headline, body, published, author } = article;
  const markup = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: `${origin}${pathOf(article)}`,
    headline,
    articleBody: body,
    datePublished: published,
    author: { '@type': 'Organization', name: author },
  };
  return htmlPage(
    headline,
    `<article><h1>${escapeHtml(headline)}</h1><p>${escapeHtml(body)}</article>`,
    jsonLd(markup),
  );
}
