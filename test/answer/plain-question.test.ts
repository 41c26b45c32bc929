// What of a typed message are words: markup and addresses are none.
import { describe, expect, it } from 'vitest'
import { plainQuestion } from '../../src/answer/plain-question.ts'

describe('plainQuestion', () => {
  it.each([
    ['<b>谁主持了会议？</b>', '谁主持了会议？'],
    ['<script>alert(1)</script>怎么隔离？', '怎么隔离？'],
    ['<p>怎么隔离？</p><br/>', '怎么隔离？'],
    ['<a href="http://a.cn/x">核酸检测</a>', '核酸检测'],
    ['＜ｂ＞核酸检测＜／ｂ＞', '核酸检测'],
    ['怎么隔离？&nbsp;&lt;br&gt;', '怎么隔离？'],
    ['https://www.a.cn/news/2021/10/22/b.html 怎么隔离？', '怎么隔离？'],
    ['https://a.cn/b怎么隔离？', '怎么隔离？'],
    ['怎么隔离 www.a.cn', '怎么隔离'],
    ['[谁主持了会议](https://a.cn?x=1)', '谁主持了会议'],
    ['**谁**主持了_会议_？`核酸`', '谁主持了会议？核酸'],
    ['> 谁主持了会议？', '谁主持了会议？'],
    ['谁 主 持 了 会 议 ？', '谁主持了会议 ？'],
    ['“谁主持了会议？”', '谁主持了会议？'],
    ['好的，那德州呢', '那德州呢'],
    ['不对，我问的是阿坝', '那阿坝'],
    ['Thanks! And Dezhou?', 'And Dezhou?'],
    ['謝謝你,再問一下:資陽市長出席了嗎?', '資陽市長出席了嗎?'],
  ])('reads 「%s」 as 「%s」', (text, words) => {
    expect(plainQuestion(text)).toBe(words)
  })

  it.each([
    '3 < 5 还是 5 > 3',
    '“四早”是什么？',
    '“14+7”',
    '“宁可备而不用，___”',
    '资阳 德州 农村',
    '谁 主持 会议',
    'R&D 投入',
    'snake_case_name',
    'thank you so much',
    '对疫苗有什么要求',
    '2*3*4',
  ])('keeps 「%s」 as it is', (text) => {
    expect(plainQuestion(text)).toBe(text)
  })
})
