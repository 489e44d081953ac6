import { expect, test } from 'vitest'
import { proseHtml } from './html.ts'
import { readProse } from './read.ts'

const html = (markdown: string): string => proseHtml(readProse(markdown, 2)).replaceAll('\n', '')

test('what is written from right to left is laid out so, block by block', () => {
  expect(html('# عنوان\n\nAn English text with مفتاح.\n\n`limit` مفتاح.\n\n1. أول')).toBe(
    '<h2 dir="rtl">عنوان</h2><p>An English text with مفتاح.</p><p dir="rtl"><code>limit</code> مفتاح.</p><ol dir="rtl"><li dir="rtl">أول</li></ol>',
  )
  expect(html('> שלום\n\n- English\n- שלום\n\n| שם | ערך |\n|-|-|\n| a | b |')).toMatch(
    /^<blockquote dir="rtl"><p dir="rtl">שלום<\/p><\/blockquote><ul><li>English<\/li><li dir="rtl">שלום<\/li><\/ul><div class="table" tabindex="0"><table dir="rtl">/,
  )
})
