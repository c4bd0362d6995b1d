/** Languages and language tests, in the notation of {@link defaultLexicon}. */
export const LANGUAGES = `english|英语|英文
-cet-4|cet-4|cet4|cet 4|英语四级|四级以上|四级及以上|四、六级|四六级
-cet-6|cet-6|cet6|cet 6|cet-4/6|英语六级|六级以上|六级及以上|四、六级|四六级
-tem-4|tem-4|专四|专业四级
-tem-8|tem-8|专八|专业八级
toefl|托福
ielts|雅思
catti|翻译资格
-interpreting|口译
foreign-language|外语
bilingual|双语
japanese|日语|日文
-jlpt-n1|日语n1|日语 n1|日语一级|jlpt n1|n1级|n1以上|n1/n2
-jlpt-n2|日语n2|日语 n2|日语二级|jlpt n2|n2级|n2以上|n2及以上|n1/n2
korean|韩语|韩文
german|德语
french|法语
spanish|西班牙语
portuguese|葡萄牙语
russian|俄语
italian|意大利语
arabic|阿拉伯语
thai|泰语
vietnamese|越南语
cantonese|粤语
mandarin|普通话
chinese|汉语`;
