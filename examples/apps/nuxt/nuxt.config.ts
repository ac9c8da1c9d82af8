export default defineNuxtConfig({
  compatibilityDate: '2026-04-01',
  css: ['../../vanilla/public/page.css'],
  app: {
    head: {
      title: 'Notes',
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: 'data:,' }],
    },
  },
  telemetry: false,
})
