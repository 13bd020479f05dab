User-agent: *
Allow: /
Sitemap: ${url}sitemap.xml
