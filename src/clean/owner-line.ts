// A footer line in; what it says of the page's owner or address out, or undefined.
import type { PageLine } from '../model.ts'

const HOST = /(?:主办|主辦|主管)(?:单位|單位)?\s*[:：]\s*[^\s:：|｜]{2,40}/u
const RIGHTS_OF =
  /[\p{Script=Han}]{2,20}(?=\s{0,2}(?:版权(?:所有|与|声明|归)|版權(?:所有|與|聲明)|主办|主辦))/u
const OWNED_BY =
  /(?:版权所有|版權所有|copyright\s*©?|©)[\s:：©\d\-–]*(?!地址|联系|聯繫|电话|電話)[\p{Script=Han}]{2,30}/iu
const ADDRESS = /https?:\/\/[^\s"'<>，。；、（）]{4,300}/u

/** 「主办:资阳市人民政府 市民服务热线:12345」 → owner 「主办:资阳市人民政府」; 「本文地址:http://…」 → url. */
export function ownerLine(text: string): PageLine | undefined {
  const address = /^(?:本文|原文|文章|链接|鏈接)/u.test(text) ? ADDRESS.exec(text) : null
  if (address) return { kind: 'url', text: address[0] }
  const owner = HOST.exec(text) ?? RIGHTS_OF.exec(text) ?? OWNED_BY.exec(text)
  return owner ? { kind: 'owner', text: owner[0].trim() } : undefined
}
